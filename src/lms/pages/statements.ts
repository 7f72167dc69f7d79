/** What was said about an attempt at a cmi5 course, by the LMS and by the course, oldest first. */
import { asObject, type StoredStatement } from '../cmi5/record.ts';
import { resultOf, scoreOf, verbName } from '../cmi5/statement.ts';
import { answerWords, latencyWords, percentWords } from '../words.ts';
import { attemptLayout, type AttemptContext } from './attempt.ts';
import { html, type Html } from './html.ts';

const verbWords: Record<string, string> = {
	launched: 'gestart',
	initialized: 'begonnen',
	answered: 'beantwoord',
	completed: 'afgerond',
	passed: 'geslaagd',
	failed: 'niet geslaagd',
	terminated: 'beëindigd',
	abandoned: 'afgebroken',
	waived: 'vrijgesteld',
	satisfied: 'voldaan'
};

/** Score, answer, verdict and time in a line. */
function resultWords({ statement }: StoredStatement): string {
	const result = resultOf(statement);
	const scaled = scoreOf(statement)?.['scaled'];
	const definition = asObject(asObject(statement['object'])?.['definition']);
	const response = result['response'];
	return [
		typeof response === 'string' &&
			`antwoord ${answerWords(String(definition?.['interactionType']), response)}`,
		typeof scaled === 'number' && percentWords(scaled * 100),
		result['success'] === true && 'juist of gehaald',
		result['success'] === false && 'onjuist of niet gehaald',
		typeof result['duration'] === 'string' && latencyWords(result['duration'])
	]
		.filter((part) => part)
		.join(' · ');
}

function about({ statement }: StoredStatement): string {
	const object = asObject(statement['object']);
	const definition = asObject(object?.['definition']);
	if (/\/course$/.test(String(definition?.['type']))) return 'de cursus';
	if (/\/block$/.test(String(definition?.['type']))) return 'een blok';
	return verbName(statement) === 'answered' ? (String(object?.['id']).split(/[/#]/).at(-1) ?? '') : '';
}

const clock = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'short', timeStyle: 'medium' });

function row(one: StoredStatement, sessions: string[]): Html {
	const verb = verbName(one.statement);
	return html`<tr>
		<td>${sessions.indexOf(one.session) + 1}</td>
		<td>${clock.format(Date.parse(String(one.statement['timestamp'])))}</td>
		<td>${one.by === 'lms' ? 'LMS' : 'cursus'}</td>
		<td>${verbWords[verb] ?? verb} <code>${verb}</code></td>
		<td>${about(one)} ${resultWords(one)}</td>
		<td>
			<details>
				<summary>JSON</summary>
				<code class="value">${JSON.stringify(one.statement, null, 1)}</code>
			</details>
		</td>
	</tr>`;
}

export function statementsPage(context: AttemptContext): string {
	const record = context.attempt.cmi5;
	const all = record?.statements ?? [];
	const sessions = (record?.sessions ?? []).map(({ id }) => id);
	const table = html`<table class="calls">
		<thead>
			<tr>
				<th scope="col">Sessie</th>
				<th scope="col">Tijd</th>
				<th scope="col">Door</th>
				<th scope="col">Melding</th>
				<th scope="col">Inhoud</th>
				<th scope="col">Geheel</th>
			</tr>
		</thead>
		<tbody>
			${all.map((one) => row(one, sessions))}
		</tbody>
	</table>`;
	return attemptLayout(
		context,
		'statements',
		html`<p class="meta" role="status">${all.length === 1 ? '1 melding' : `${all.length} meldingen`}</p>
			${all.length > 0 ? table : html`<p class="empty">Er is nog niets gemeld.</p>`}`
	);
}
