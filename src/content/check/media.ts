/** Pictures: names that every LMS can serve, and no picture that fetches or runs something. */
import type { LoadedCourse } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { readText } from '../read-text.ts';
import { tellFile } from './tell.ts';

const active = /<script|<foreignObject|\son\w+\s*=|javascript:/i;
const outside =
	/(?:href|src)\s*=\s*["'](?!#|data:image\/)([^"']+)|url\(\s*["']?(?!#|data:)([^)"']+)|@import\s+["']?([^"';]+)/i;

function checkName(file: string, name: string): Problem[] {
	if (/^[a-z0-9][a-z0-9._-]*\.(svg|png|jpg)$/.test(name)) return [];
	const wanted = 'small letters, digits, . _ and -, ending in .svg, .png or .jpg';
	return [
		tellFile(file, { found: `a picture called "${name}"`, wanted, mend: 'rename it, also where it is used' })
	];
}

/** A drawing that runs nothing and fetches nothing. @param file as problems show it */
export function checkSvg(file: string, path: string): Problem[] {
	const { text, problem } = readText(path, file);
	if (problem) return [problem];
	const at = (index: number): number => text.slice(0, index).split('\n').length;
	const script = active.exec(text);
	const far = outside.exec(text);
	const problems: Problem[] = [];
	if (script) {
		const words = {
			found: script[0].trim(),
			wanted: 'a picture without script',
			mend: 'export it again as plain SVG'
		};
		problems.push({ ...tellFile(file, words), line: at(script.index) });
	}
	if (far) {
		const words = {
			found: far[1] ?? far[2] ?? far[3] ?? far[0],
			wanted: 'everything inside the picture: nothing is fetched from elsewhere',
			mend: 'embed it, or leave it out'
		};
		problems.push({ ...tellFile(file, words), line: at(far.index) });
	}
	return problems;
}

export function checkMedia({ media }: LoadedCourse): Problem[] {
	return [...media.files].flatMap(([name, path]) => {
		const file = `${media.folder}/${name}`;
		return [...checkName(file, name), ...(name.endsWith('.svg') ? checkSvg(file, path) : [])];
	});
}
