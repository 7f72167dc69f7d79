/** One attempt: what it came to, every answer in words, the data as stored. */
import type { Attempt } from '../attempt.ts';
import type { Learner } from '../learners.ts';
import type { ManifestItem } from '../manifest.ts';
import { outcomeOf, partOutcome, tryOutcomes, type Outcome } from '../outcome.ts';
import { offeredItems, type InstalledPackage } from '../packages.ts';
import { triesOf } from '../tries.ts';
import { durationWords, momentWords, scoreWords, statusWords } from '../words.ts';
import { answers } from './answers.ts';
import { html, type Html, type Part } from './html.ts';
import { layout, removal, type Forms } from './layout.ts';
import { launchForm } from './package.ts';

/** What all pages about one attempt need. */
export interface AttemptContext {
	attempt: Attempt;
	installed: InstalledPackage;
	learner: Learner;
	forms: Forms;
}

type Tab = 'result' | 'data' | 'calls' | 'statements';

/** The frame of the three pages of an attempt. */
export function attemptLayout({ attempt, installed, learner }: AttemptContext, tab: Tab, main: Part): string {
	const base = `/attempts/${attempt.id}`;
	const link = (own: Tab, href: string, words: string): Html =>
		html`<li><a href="${href}" ${own === tab && html` aria-current="page"`}>${words}</a></li>`;
	return layout(
		`Poging ${attempt.number} van ${learner.name}`,
		[
			{ href: '/', words: 'Pakketten' },
			{ href: `/packages/${installed.id}`, words: installed.manifest.title }
		],
		html`<h1>${learner.name}, poging ${attempt.number}</h1>
			<nav class="tabs" aria-label="Over deze poging">
				<ul>
					${link('result', base, 'Resultaat')}${link('data', `${base}/data`, 'Gegevens')}${link('calls', `${base}/calls`, 'Aanroepen')}${attempt.cmi5 ? link('statements', `${base}/statements`, 'Meldingen') : null}
					<li><a href="${base}.json">JSON</a></li>
				</ul>
			</nav>
			${main}`
	);
}

export function attemptPage(context: AttemptContext): string {
	const { attempt, installed, learner, forms } = context;
	const items = offeredItems(installed.manifest);
	const outcome = outcomeOf(attempt, items);
	const normal = attempt.sessions.filter((session) => session.mode === 'normal');
	const several = items.length > 1 || attempt.parts.some(({ earlier }) => earlier);
	return attemptLayout(
		context,
		'result',
		html`<dl class="summary">
				<div>
					<dt>Status</dt>
					<dd><span class="status ${outcome.status}">${statusWords[outcome.status]}</span></dd>
				</div>
				<div>
					<dt>Score</dt>
					<dd>${scoreWords(outcome)}</dd>
				</div>
				<div>
					<dt>Tijd</dt>
					<dd>${durationWords(outcome.seconds)}</dd>
				</div>
				<div>
					<dt>Keren geopend</dt>
					<dd>${normal.length}</dd>
				</div>
				<div>
					<dt>Begonnen</dt>
					<dd>${momentWords(attempt.createdAt)}</dd>
				</div>
				<div>
					<dt>Laatst</dt>
					<dd>${momentWords(attempt.updatedAt)}</dd>
				</div>
			</dl>
			<div class="actions">
				${launchForm(installed, learner, attempt, forms)}${removal(
					forms,
					`/attempts/${attempt.id}/delete`,
					`poging ${attempt.number}`,
					'Antwoorden, gegevens en aanroepen van deze poging worden verwijderd.'
				)}
			</div>
			${several && partsTable(attempt, items)}
			${namedTries(attempt, items).map(({ title, values }) => answers(values, several ? title : ''))}`
	);
}

function titleOf(items: ManifestItem[], identifier: string): string {
	return items.find((item) => item.identifier === identifier)?.title ?? identifier;
}

/** The title of a part, with which time it was when it was begun more than once. */
function tryTitle(title: string, index: number, count: number): string {
	return count > 1 ? `${title}, ${index + 1}e keer` : title;
}

/** What was stored in each try at each part. */
function namedTries(attempt: Attempt, items: ManifestItem[]) {
	return attempt.parts.flatMap(({ item }) =>
		triesOf(attempt, item).map(({ values }, i, all) => ({
			title: tryTitle(titleOf(items, item), i, all.length),
			values
		}))
	);
}

/** A row for each part; of one that was begun more than once also what each time came to. */
function partRows(attempt: Attempt, item: ManifestItem): Html[] {
	const tries = tryOutcomes(attempt, item);
	const each = tries.length > 1 ? tries : [];
	return [
		partRow(item.title, partOutcome(attempt, item)),
		...each.map((outcome, i) => partRow(tryTitle(item.title, i, each.length), outcome))
	];
}

function partRow(title: string, outcome: Outcome): Html {
	return html`<tr>
		<th scope="row">${title}</th>
		<td><span class="status ${outcome.status}">${statusWords[outcome.status]}</span></td>
		<td>${scoreWords(outcome)}</td>
		<td>${durationWords(outcome.seconds)}</td>
	</tr>`;
}

function partsTable(attempt: Attempt, items: ManifestItem[]): Html {
	return html`<h2>Onderdelen</h2>
		<table>
			<thead>
				<tr>
					<th scope="col">Onderdeel</th>
					<th scope="col">Status</th>
					<th scope="col">Score</th>
					<th scope="col">Tijd</th>
				</tr>
			</thead>
			<tbody>
				${items.flatMap((item) => partRows(attempt, item))}
			</tbody>
		</table>`;
}

/** The raw data model. */
export function dataPage(context: AttemptContext): string {
	const { attempt, installed } = context;
	const documents = Object.entries(attempt.cmi5?.states ?? {}).map(([name, { text }]): [string, string] => [
		name.split(' ').at(-1) ?? name,
		text
	]);
	const stored = documents.length > 0 ? [{ title: 'Documenten', values: Object.fromEntries(documents) }] : [];
	const parts = [...namedTries(attempt, installed.manifest.items), ...stored].map(({ title, values }) => {
		const rows = Object.entries(values).map(
			([element, value]) =>
				html`<tr>
					<th scope="row"><code>${element}</code></th>
					<td><code class="value">${value}</code></td>
				</tr>`
		);
		return html`<h2>${title}</h2>
			<table class="raw">
				<thead>
					<tr>
						<th scope="col">Element</th>
						<th scope="col">Waarde</th>
					</tr>
				</thead>
				<tbody>
					${rows}
				</tbody>
			</table>`;
	});
	const none = html`<p class="empty">Er is nog niets opgeslagen.</p>`;
	return attemptLayout(context, 'data', parts.length > 0 ? parts : none);
}
