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
	const { response, success } = result;
	return [
		typeof response === 'string' &&
			`antwoord ${answerWords(String(definition?.['interactionType']), response)}`,
		typeof scaled === 'number' && percentWords(scaled * 100),
		typeof response === 'string' && typeof success === 'boolean' && (success ? 'juist' : 'onjuist'),
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

function item(one: StoredStatement, sessions: string[]): Html {
	const verb = verbName(one.statement);
	const moment = clock.format(Date.parse(String(one.statement['timestamp'])));
	const what = [about(one), resultWords(one)].filter(Boolean).join(' · ');
	return html`<li>
		<p>
			${one.by === 'lms' ? 'LMS' : 'Cursus'}:
			<strong>${verbWords[verb] ?? verb}</strong>${what && ` · ${what}`}
		</p>
		<p class="meta">${moment} · sessie ${sessions.indexOf(one.session) + 1} · <code>${verb}</code></p>
		<details>
			<summary>Hele melding</summary>
			<code class="value">${JSON.stringify(one.statement, null, 1)}</code>
		</details>
	</li>`;
}

export function statementsPage(context: AttemptContext): string {
	const record = context.attempt.cmi5;
	const all = record?.statements ?? [];
	const sessions = (record?.sessions ?? []).map(({ id }) => id);
	const list = html`<ol class="said">
		${all.map((one) => item(one, sessions))}
	</ol>`;
	return attemptLayout(
		context,
		'statements',
		html`<p class="meta" role="status">${all.length === 1 ? '1 melding' : `${all.length} meldingen`}</p>
			${all.length > 0 ? list : html`<p class="empty">Er is nog niets gemeld.</p>`}`
	);
}
