/** What a cmi5 package tells and when, as the code that runs tells it to an LRS that only takes notes. For the report. */
import { stillPage } from '../contract-stage.ts';
import { firstReport, road, type ContractEvent, type ContractRow } from '../contract.ts';
import type { Answer, Cmi5Host, Request } from './host.ts';
import { asObject, type Json } from './launch.ts';
import type { Cmi5Options } from './options.ts';
import { createCmi5Tracker } from './tracker.ts';

const notes: Record<string, string> = {
	'fetch (POST)': 'eenmalig token; blijft bij herladen in het tabblad bewaard',
	'LMS.LaunchData (GET)': 'context, soort start, zakgrens en adres voor de terugweg',
	'cmi5LearnerPreferences (GET)': 'verplicht; de cursus heeft geen geluid en een eigen taalkeuze',
	'suspendData (GET)': 'waar de cursist was; ook om de sessie wakker te houden',
	'suspendData (PUT)':
		'voortgang (hoogstens 4.000 tekens), plaats en wat al gemeld is; alleen over de gelezen versie heen',
	initialized: 'eerste melding van de sessie',
	answered: 'gekozen antwoord met goed antwoord en vraag in één regel; nooit vrije tekst',
	completed: 'eenmaal per inschrijving',
	passed: 'eenmaal per inschrijving; alleen als ook de zakgrens van het LMS is gehaald',
	failed: 'pas bij het sluiten, alleen als daarvoor gekozen is, en opnieuw pas bij een betere uitslag',
	terminated: 'laatste melding; hoe de cursist ook weggaat, behalve bij herladen'
};

/** Fields of a result that say something, e.g. `success=true, score.scaled=0.75`. */
function resultWords(result: Json | null): string {
	const score = asObject(result?.['score']);
	const fields: [string, unknown][] = [
		['completion', result?.['completion']],
		['success', result?.['success']],
		['score.scaled', score?.['scaled']],
		['response', result?.['response']],
		['duration', result?.['duration']]
	];
	return fields
		.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${String(value)}`]))
		.join(', ');
}

function statementLine(statement: Json): [string, string] {
	const verb = String(asObject(statement['verb'])?.['id']).split('/').at(-1) ?? '';
	return [verb, resultWords(asObject(statement['result']))];
}

const launchData = {
	contextTemplate: {},
	launchMode: 'Normal',
	moveOn: 'CompletedAndPassed',
	masteryScore: 0.7
};

/** An LRS that agrees with everything. */
function noteTaker(): { send: (request: Request) => Promise<Answer>; take: () => [string, string][] } {
	let lines: [string, string][] = [];
	const answer = (status: number, body: unknown = ''): Answer => ({
		status,
		text: body === '' ? '' : JSON.stringify(body),
		etag: '"1"'
	});
	function hear({ method, url, body = '' }: Request): Answer {
		const query = new URL(url).searchParams;
		if (url.endsWith('/statements')) {
			for (const one of JSON.parse(body) as Json[]) lines.push(statementLine(one));
			return answer(200, []);
		}
		const name = query.get('stateId') ?? query.get('profileId') ?? 'fetch';
		lines.push([`${name} (${method})`, '']);
		if (name === 'fetch') return answer(200, { 'auth-token': 'x' });
		if (name === 'LMS.LaunchData') return answer(200, launchData);
		return answer(method === 'GET' ? 404 : 204);
	}
	return {
		send: (request) => Promise.resolve(hear(request)),
		take() {
			const taken = lines;
			lines = [];
			return taken;
		}
	};
}

/** Lets everything that waits for an answer go on. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1' } };

function address(): string {
	const query = new URLSearchParams({
		endpoint: 'https://lms.example/xapi/',
		fetch: 'https://lms.example/fetch',
		actor: JSON.stringify(actor),
		registration: 'a0000000-0000-4000-8000-000000000000',
		activityId: 'https://lms.example/au'
	});
	return `https://lms.example/index.html?${query.toString()}`;
}

/** The table, in the order in which things are told. */
export async function cmi5Contract(options: Cmi5Options): Promise<ContractRow[]> {
	const { send, take } = noteTaker();
	const page = stillPage({});
	const noTab = (): Storage => {
		throw new Error('A contract needs no storage.');
	};
	const host: Cmi5Host = {
		...page,
		address: address(),
		send,
		tab: noTab,
		go: () => undefined,
		reloading: () => false
	};
	const rows: ContractRow[] = [];
	async function after(event: ContractEvent): Promise<void> {
		await settled();
		for (const [element, value] of take()) rows.push({ event, element, value, note: notes[element] ?? '' });
	}
	const tracker = createCmi5Tracker(options, host);
	void tracker.start();
	await after('start');
	let report = firstReport;
	for (const [step, [event, reason, change]] of road(options.standard).entries()) {
		report = { ...report, ...change, state: `v1|${step + 2}` };
		tracker.save(report, reason);
		page.wait(11_000);
		await after(event);
	}
	page.wait(options.keepAlive * 1000);
	await after('keep-alive');
	void tracker.finish({ ...report, state: 'v1|9', seconds: 360 });
	await after('leave');
	return rows;
}

/** Only cmi5 options name a unit. */
export const isCmi5 = (options: object): options is Cmi5Options => 'au' in options;
