/** The picture of one case of a course as it stands on disk now, for authors who are writing it. */
import { checkNames } from '../check/scenarios/names.ts';
import { skeletonOf } from '../check/scenarios/skeleton.ts';
import { printProblem } from '../problem.ts';
import { readCourse } from '../read.ts';
import { xml } from '../xml.ts';
import { drawScenario } from './draw.ts';

export interface Found {
	status: 200 | 404 | 422;
	type: 'image/svg+xml' | 'text/html' | 'text/plain';
	body: string;
}

/** Addresses of the pictures, below which one a case: `/graphs/<language>/<id>.svg`. */
export const graphsPath = '/graphs/';

function listing(paths: readonly string[]): Found {
	const links = paths.map((path) => `<li><a href="${graphsPath}${xml(path)}">${xml(path)}</a></li>`);
	return {
		status: 200,
		type: 'text/html',
		body: `<!doctype html><title>Graphs</title><ul>${links.join('')}</ul>`
	};
}

/**
 * @param folder absolute path of the course
 * @param path what follows {@link graphsPath}; nothing gives a page with all of them
 */
export function findGraph(folder: string, path: string): Found {
	const { course, problems } = readCourse(folder);
	const all = (course?.languages ?? []).flatMap(({ language, scenarios }) =>
		scenarios.map((scenario) => ({ language, scenario, path: `${language}/${scenario.data.id}.svg` }))
	);
	if (path === '') return listing(all.map((one) => one.path));
	const found = all.find((one) => one.path === path);
	if (!found) {
		const told = problems.map(printProblem).join('\n\n');
		return { status: 404, type: 'text/plain', body: `no case ${path} that can be read\n\n${told}` };
	}
	const slips = checkNames(found.scenario);
	if (slips.length > 0)
		return { status: 422, type: 'text/plain', body: slips.map(printProblem).join('\n\n') };
	return {
		status: 200,
		type: 'image/svg+xml',
		body: drawScenario(skeletonOf(found.scenario.data), found.language)
	};
}
