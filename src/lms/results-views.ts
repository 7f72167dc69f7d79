/** The pages one can look at. Looking never changes anything. */
import { sendJson } from './http.ts';
import { attemptPage, dataPage, type AttemptContext } from './pages/attempt.ts';
import { callFilters, callsPage, callsPerPage, isCallFilter } from './pages/calls.ts';
import { overviewPage, type OverviewRow } from './pages/overview.ts';
import { packagePage } from './pages/package.ts';
import type { InstalledPackage } from './packages.ts';
import { statementsPage } from './pages/statements.ts';
import { Refusal } from './refusal.ts';
import { sendPage, type Route, type Visit } from './results-visit.ts';

export const views: Route[] = [
	[/^\/$/, overview],
	[/^\/packages\/([0-9a-f]+)$/, onePackage],
	[
		/^\/attempts\/([0-9a-f-]+)$/,
		async (visit, id) => sendPage(visit, attemptPage(await contextOf(visit, id)))
	],
	[
		/^\/attempts\/([0-9a-f-]+)\/data$/,
		async (visit, id) => sendPage(visit, dataPage(await contextOf(visit, id)))
	],
	[
		/^\/attempts\/([0-9a-f-]+)\/statements$/,
		async (visit, id) => sendPage(visit, statementsPage(await contextOf(visit, id)))
	],
	[/^\/attempts\/([0-9a-f-]+)\/calls$/, calls],
	[/^\/attempts\/([0-9a-f-]+)\.json$/, attemptJson]
];

async function overview(visit: Visit): Promise<void> {
	const rows = await Promise.all(visit.lms.packages.list().map((installed) => overviewRow(visit, installed)));
	sendPage(visit, overviewPage(rows, { token: visit.formToken }, visit.uploadLimit));
}

async function overviewRow({ lms }: Visit, installed: InstalledPackage): Promise<OverviewRow> {
	const rows = await lms.register(installed);
	const moments = rows.flatMap(({ attempts }) => attempts.map((attempt) => attempt.updatedAt)).sort();
	const learners = rows.filter(({ attempts }) => attempts.length > 0).length;
	return { installed, learners, lastActivity: moments.at(-1) ?? null };
}

async function onePackage(visit: Visit, id = ''): Promise<void> {
	const installed = visit.lms.packages.get(id);
	if (!installed) throw new Refusal('Dit pakket is er niet (meer). Ga terug naar het overzicht.', 404);
	sendPage(visit, packagePage(installed, await visit.lms.register(installed), { token: visit.formToken }));
}

async function contextOf({ lms, formToken }: Visit, id = ''): Promise<AttemptContext> {
	await lms.attempts.open.settled(id);
	const attempt = await lms.attempts.get(id);
	const installed = attempt && lms.packages.get(attempt.package);
	const learner = attempt && (await lms.learners.get(attempt.learner));
	if (!attempt || !installed || !learner) {
		throw new Refusal('Deze poging is er niet (meer). Ga terug naar het overzicht.', 404);
	}
	return { attempt, installed, learner, forms: { token: formToken } };
}

async function calls(visit: Visit, id = ''): Promise<void> {
	const context = await contextOf(visit, id);
	const query = visit.url.searchParams;
	const show = query.get('show') ?? 'all';
	const filter = isCallFilter(show) ? show : 'all';
	const session = query.get('session');
	const page = Math.min(Math.max(1, Math.trunc(Number(query.get('page'))) || 1), 10_000);
	const found = await visit.lms.attempts.calls(
		id,
		(call) => callFilters[filter].matches(call) && (session === null || call.session === session),
		(page - 1) * callsPerPage,
		callsPerPage
	);
	sendPage(visit, callsPage(context, { filter, session, page }, found));
}

async function attemptJson(visit: Visit, id = ''): Promise<void> {
	await contextOf(visit, id);
	sendJson(visit.response, 200, await visit.lms.view(id));
}
