/** Brands: colours that can be read, and files that are there, fetch nothing and run nothing. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contrastOf, pairs, tooFaint, type Colours, type Pair } from '../../lib/course/colour/pairs.ts';
import { nearestThatKeeps } from '../../lib/course/colour/nearest.ts';
import { brandColours, fieldOf } from '../brands/colours.ts';
import { themes, type Theme } from '../brands/tokens.ts';
import type { LoadedBrand, LoadedCourse } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { readText } from '../read-text.ts';
import { checkSvg } from './media.ts';
import { tell } from './tell.ts';

/** Bytes. Two weights of a face must fit the budget of a package (see `packaging/lint-budget.ts`). */
const mostFont = 45_000;
const mostLogo = 60_000;

/** Colours are judged one after the other, each against those before it: one slip is told once. */
const order = ['paper', 'surface', 'ink', 'accent-soft', 'accent', 'accent-deep', 'on-accent'];

function tellColour(
	brand: LoadedBrand,
	theme: Theme,
	name: string,
	colours: Colours,
	broken: readonly Pair[]
) {
	const [worst] = broken.toSorted((a, b) => contrastOf(a, colours) - contrastOf(b, colours)) as [Pair];
	const ratio = (Math.floor(contrastOf(worst, colours) * 100) / 100).toFixed(2);
	return (near: string | null): Problem =>
		tell(brand, ['colours', theme, fieldOf(name)], {
			found: `${colours[name]}: ${worst.front} on ${worst.back} has a contrast of ${ratio}`,
			wanted: `at least ${worst.least}`,
			mend:
				near === null
					? `no lightness of this colour fits the others; change ${fieldOf(name === worst.front ? worst.back : worst.front)} too`
					: `write "${near}", the nearest that can be read`
		});
}

function checkTheme(brand: LoadedBrand, theme: Theme): Problem[] {
	const { all, own } = brandColours(brand.data, theme);
	const waiting = new Set(own);
	let colours = all;
	return order.flatMap((name): Problem[] => {
		if (!waiting.delete(name)) return [];
		const among = pairs.filter(
			({ front, back }) => (front === name || back === name) && !waiting.has(front) && !waiting.has(back)
		);
		const broken = tooFaint(colours, among);
		if (broken.length === 0) return [];
		const told = tellColour(brand, theme, name, colours, broken);
		const near = nearestThatKeeps(name, colours[name] ?? '', colours, among);
		// What comes after is judged by what this one will be.
		if (near !== null) colours = { ...colours, [name]: near };
		return [told(near)];
	});
}

/** A file beside the brand: there, not too big, and of the kind its name says. */
function checkFile(
	brand: LoadedBrand,
	path: string[],
	name: string,
	most: number,
	kind: RegExp | null
): Problem[] {
	const file = join(brand.folder, name);
	if (!existsSync(file)) {
		const mend = 'put it there, or correct the name';
		return [tell(brand, path, { found: `"${name}", which is not there`, wanted: `a file in brands/`, mend })];
	}
	const { size } = statSync(file);
	const problems: Problem[] = [];
	if (size > most) {
		const mend = 'leave out what the course does not use: a subset of letters, a simpler picture';
		problems.push(
			tell(brand, path, { found: `a file of ${size} bytes`, wanted: `at most ${most} bytes`, mend })
		);
	}
	const start = readFileSync(file).subarray(0, 8).toString('latin1');
	if (kind && !kind.test(start)) {
		const words = { found: `"${name}", which is something else inside`, wanted: 'what its name says' };
		problems.push(tell(brand, path, { ...words, mend: 'export it again in the right form' }));
	}
	return problems;
}

const png = /^\x89PNG/;
const woff2 = /^wOF2/;

/** The licence of a face goes into the package as text. */
function checkLicence(brand: LoadedBrand, name: string): Problem[] {
	const found = checkFile(brand, ['font', 'licence'], name, mostLogo, null);
	const path = join(brand.folder, name);
	const { problem } = existsSync(path) ? readText(path, `${brand.shown}/${name}`) : { problem: null };
	return problem ? [...found, problem] : found;
}

function checkFont(brand: LoadedBrand): Problem[] {
	const { font } = brand.data;
	if (typeof font === 'string') return [];
	const weights = [['regular', font.regular] as const, ...(font.bold ? [['bold', font.bold] as const] : [])];
	return [
		...weights.flatMap(([key, name]) =>
			checkFile(brand, ['font', key], name, mostFont / weights.length, woff2)
		),
		...checkLicence(brand, font.licence)
	];
}

function checkLogo(brand: LoadedBrand): Problem[] {
	const { logo } = brand.data;
	if (!logo) return [];
	const svg = logo.file.endsWith('.svg');
	const found = checkFile(brand, ['logo', 'file'], logo.file, mostLogo, svg ? null : png);
	const path = join(brand.folder, logo.file);
	return svg && existsSync(path) ? [...found, ...checkSvg(`${brand.shown}/${logo.file}`, path)] : found;
}

export function checkBrands({ brands }: LoadedCourse): Problem[] {
	return brands.flatMap((brand) => [
		...(brand.data.colours ? themes.flatMap((theme) => checkTheme(brand, theme)) : []),
		...checkLogo(brand),
		...checkFont(brand)
	]);
}
