import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, absolute, wherever a command was started from. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const coursesFolder = join(projectFolder, 'courses');
export const distFolder = join(projectFolder, 'dist');

/** A path as problems show it: relative to the project with `/`; absolute when it lies outside. */
export function shownPath(path: string): string {
	const inside = relative(projectFolder, path);
	const outside = inside.startsWith('..') || isAbsolute(inside);
	return (outside ? path : inside).split(sep).join('/');
}
