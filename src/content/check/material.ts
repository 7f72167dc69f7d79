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
	material: Pick<AuthoredMaterial, 'kind' | 'picture'> & { rows: { area?: readonly number[] | undefined }[] };
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

/** Pictures and areas where nothing is drawn. */
function checkPlain({ at, path, material: { kind, picture, rows } }: Placed): Problem[] {
	const told = (found: string, field: Path): Problem =>
		tell(at, [...path, ...field], {
			found: `${found} in material of kind ${kind}`,
			wanted: 'pictures and areas only in material of kind picture',
			mend: 'write kind: picture, or remove it'
		});
	const first = rows.findIndex(({ area }) => area);
	if (picture) return [told('a picture', ['picture'])];
	return first < 0 ? [] : [told('a row with an area', ['rows', first, 'area'])];
}

function checkArea({ at, path }: Placed, area: readonly number[] | undefined, index: number): Problem[] {
	const field: Path = [...path, 'rows', index];
	const wanted = 'area: [x, y, width, height] in percent of the picture';
	if (!area)
		return [tell(at, field, { found: 'a row without area', wanted, mend: 'say where it is in the picture' })];
	const [x = 0, y = 0, width = 0, height = 0] = area;
	if (width > 0 && height > 0 && x + width <= 100.001 && y + height <= 100.001) return [];
	const found = `area [${area.join(', ')}], which is ${width > 0 && height > 0 ? 'partly outside the picture' : 'empty'}`;
	return [
		tell(at, [...field, 'area'], {
			found,
			wanted,
			mend: 'x + width and y + height are 100 at most, both sizes above 0'
		})
	];
}

function checkPicture(placed: Placed, pictures: readonly string[]): Problem[] {
	const { at, path, material } = placed;
	const { picture, rows } = material;
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
	return [...unknown, ...rows.flatMap(({ area }, index) => checkArea(placed, area, index))];
}

export function checkMaterial(course: LoadedCourse): Problem[] {
	const pictures = [...course.media.files.keys()];
	return materialIn(course).flatMap((one) =>
		one.material.kind === 'picture' ? checkPicture(one, pictures) : checkPlain(one)
	);
}
