/** Material in questions and scenarios: only a picture has a picture, and every row of it a place in it. */
import { didYouMean, listed } from '../../cli/suggest.ts';
import type { AuthoredMaterial } from '../../lib/course/material.schema.ts';
import type { Located, LoadedCourse } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';
import { tell } from './tell.ts';

interface Placed {
	at: Located<unknown>;
	path: Path;
	material: Pick<AuthoredMaterial, 'kind' | 'picture'> & { rows: { area?: unknown }[] };
}

function materialIn({ languages }: LoadedCourse): Placed[] {
	return languages.flatMap(({ questions, scenarios }) => [
		...questions.flatMap((at): Placed[] => {
			const { data } = at;
			if (data.type === 'spotting') return [{ at, path: ['material'], material: data.material }];
			if (data.type !== 'logbook') return [];
			return data.material.map((material, index) => ({ at, path: ['material', index], material }));
		}),
		...scenarios.flatMap((at) =>
			at.data.steps.flatMap(({ material }, step) =>
				material.map((one, index): Placed => ({
					at,
					path: ['steps', step, 'material', index],
					material: one
				}))
			)
		)
	]);
}

function checkOne({ at, path, material }: Placed, pictures: readonly string[]): Problem[] {
	const { kind, picture, rows } = material;
	if (kind !== 'picture') {
		const strange = picture ? ['picture'] : rows.findIndex(({ area }) => area) >= 0 ? ['rows'] : null;
		if (!strange) return [];
		const words = {
			found: `${strange[0] === 'picture' ? 'a picture' : 'a row with an area'} in material of kind ${kind}`,
			wanted: 'pictures and areas only in material of kind picture',
			mend: 'write kind: picture, or remove it'
		};
		return [tell(at, [...path, ...strange], words)];
	}
	if (!picture) {
		const words = {
			found: 'material of kind picture without one',
			wanted: 'picture with src, alt, width and height',
			mend: 'add picture: …'
		};
		return [tell(at, path, words)];
	}
	const unknown = pictures.includes(picture.src)
		? []
		: [
				tell(at, [...path, 'picture', 'src'], {
					found: `picture "${picture.src}", which isn't there`,
					wanted: pictures.length > 0 ? `one of: ${listed(pictures)}` : 'a picture of this course',
					mend: didYouMean(picture.src, pictures, 'put the file with the pictures of the course')
				})
			];
	const homeless = rows.flatMap(({ area }, index) =>
		area
			? []
			: tell(at, [...path, 'rows', index], {
					found: 'a row without area',
					wanted: 'area: [x, y, width, height] in percent of the picture',
					mend: 'say where it is in the picture'
				})
	);
	return [...unknown, ...homeless];
}

export function checkMaterial(course: LoadedCourse): Problem[] {
	const pictures = [...course.media.files.keys()];
	return materialIn(course).flatMap((one) => checkOne(one, pictures));
}
