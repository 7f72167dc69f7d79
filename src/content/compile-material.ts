/** From material as authors write it to material the player draws. */
import type { AuthoredMaterial } from '../lib/course/material.schema.ts';
import type { Area, Material, MaterialRow } from '../lib/course/material.ts';
import type { Html } from '../lib/course/types.ts';

type Render = (text: string) => Html;

function areaOf(area: AuthoredMaterial['rows'][number]['area']): Area | null {
	if (!area) return null;
	const [x, y, width, height] = area;
	return { x, y, width, height };
}

const rowOf = (row: AuthoredMaterial['rows'][number], line: Render): MaterialRow => ({
	from: row.from ?? null,
	mine: row.mine,
	at: row.at ?? null,
	text: line(row.text),
	paragraph: row.paragraph,
	area: areaOf(row.area)
});

/** @param line renders a text of one line */
export function compileMaterial(
	{ kind, title, head, picture, rows }: AuthoredMaterial,
	line: Render
): Material {
	return {
		kind,
		title,
		head,
		picture: picture
			? { src: `media:${picture.src}`, alt: picture.alt, width: picture.width, height: picture.height }
			: null,
		rows: rows.map((row) => rowOf(row, line))
	};
}
