/** The log of calls, filtered by plain links and shown a page at a time. */
import type { CallPage, LoggedCall } from '../call-log.ts';
import { html, type Html } from './html.ts';
import { attemptLayout, type AttemptContext } from './attempt.ts';

export const callFilters = {
	all: { words: 'Alles', matches: () => true },
	write: {
		words: 'Schrijven',
		matches: (call: LoggedCall) => /SetValue$|^(POST|PUT) (statements|act)/.test(call.name)
	},
	read: { words: 'Lezen', matches: (call: LoggedCall) => /GetValue$|^GET /.test(call.name) },
	session: {
		words: 'Begin, opslaan en einde',
		matches: (call: LoggedCall) => /(Initialize|Commit|Finish|Terminate|fetch)$/.test(call.name)
	},
	errors: { words: 'Met een foutcode', matches: (call: LoggedCall) => call.error !== '0' }
} satisfies Record<string, { words: string; matches: (call: LoggedCall) => boolean }>;
export type CallFilter = keyof typeof callFilters;

export function isCallFilter(text: string): text is CallFilter {
	return Object.hasOwn(callFilters, text);
}

export const callsPerPage = 200;

/** What is being looked at. */
export interface CallView {
	filter: CallFilter;
	/** Identifier of one session, or null for all. */
	session: string | null;
	/** From 1. */
	page: number;
}

export function callsPage(context: AttemptContext, view: CallView, { calls, total }: CallPage): string {
	const { attempt } = context;
	const link = (change: Partial<CallView>, words: string): Html => {
		const to = { ...view, page: 1, ...change };
		const current = to.filter === view.filter && to.session === view.session && to.page === view.page;
		const query = new URLSearchParams({
			show: to.filter,
			page: String(to.page),
			...(to.session && { session: to.session })
		});
		return html`<li>
			<a href="/attempts/${attempt.id}/calls?${query.toString()}" ${current && html` aria-current="true"`}
				>${words}</a
			>
		</li>`;
	};
	const filters = Object.entries(callFilters).map(
		([name, { words }]) => isCallFilter(name) && link({ filter: name }, words)
	);
	const sessions = [
		link({ session: null }, 'Alle sessies'),
		...attempt.sessions.map((session, i) =>
			link({ session: session.id }, `Sessie ${i + 1}${session.mode === 'review' ? ' (terugkijken)' : ''}`)
		)
	];
	const pages = Array.from({ length: Math.ceil(total / callsPerPage) }, (_, i) =>
		link({ page: i + 1 }, `Pagina ${i + 1}`)
	);
	return attemptLayout(
		context,
		'calls',
		html`<nav class="filters" aria-label="Soort aanroep">
				<ul>
					${filters}
				</ul>
			</nav>
			${
				attempt.sessions.length > 1 &&
				html`<nav class="filters" aria-label="Sessie">
					<ul>
						${sessions}
					</ul>
				</nav>`
			}
			<p class="meta" role="status">${total === 1 ? '1 aanroep' : `${total} aanroepen`}</p>
			${
				calls.length > 0
					? table(
							calls,
							attempt.sessions.map((session) => session.id)
						)
					: html`<p class="empty">Er zijn geen aanroepen van deze soort.</p>`
			}
			${
				pages.length > 1 &&
				html`<nav class="filters" aria-label="Pagina’s">
					<ul>
						${pages}
					</ul>
				</nav>`
			}`
	);
}

const clock = new Intl.DateTimeFormat('nl-NL', {
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
	fractionalSecondDigits: 3
});

function table(calls: LoggedCall[], sessions: string[]): Html {
	const rows = calls.map(
		(call) =>
			html`<tr class="${call.error === '0' ? 'fine' : 'error'}">
				<td>${sessions.indexOf(call.session) + 1}.${call.index}</td>
				<td>${clock.format(call.time)}</td>
				<td><code>${call.name}(${call.arguments.map((one) => JSON.stringify(one)).join(', ')})</code></td>
				<td><code>${call.result}</code></td>
				<td>${call.error === '0' ? '' : call.error}</td>
			</tr>`
	);
	return html`<table class="calls">
		<thead>
			<tr>
				<th scope="col">Nr.</th>
				<th scope="col">Tijd</th>
				<th scope="col">Aanroep</th>
				<th scope="col">Antwoord</th>
				<th scope="col">Fout</th>
			</tr>
		</thead>
		<tbody>
			${rows}
		</tbody>
	</table>`;
}
