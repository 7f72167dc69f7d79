/** What differs between forms of question: parts, key and reasons. */
import type { AuthoredQuestion } from '../../lib/course/questions/index.schema.ts';
import { materialHead, materialWords, rowWords } from './material.ts';
import { blocks, indented, letter, oneLine, prose, quote, table } from './write.ts';
import { decisionWords, gradeWords } from './words.ts';

type Form<T extends AuthoredQuestion['type']> = Extract<AuthoredQuestion, { type: T }>;

const item = (words: string, ...reasons: (string | undefined | false)[]): string =>
	`- ${indented(blocks(words, ...reasons))}`;
const why = (text: string | undefined): string | undefined => text && `*Waarom:* ${prose(text)}`;

const options = ({ options: list }: Form<'single' | 'multiple'>): string =>
	list
		.map(({ text, correct, grade, feedback }, index) => {
			const worth = grade ? gradeWords[grade] : correct ? 'goed' : 'fout';
			return item(`**${letter(index)}.** ${oneLine(text)} — **${worth}**`, why(feedback));
		})
		.join('\n');

const trueFalse = ({ answer, whenTrue, whenFalse }: Form<'truefalse'>): string =>
	[
		`- **Sleutel:** ${answer ? 'waar' : 'niet waar'}`,
		whenTrue && item('*Wie ‘waar’ kiest, leest:*', prose(whenTrue)),
		whenFalse && item('*Wie ‘niet waar’ kiest, leest:*', prose(whenFalse))
	]
		.filter(Boolean)
		.join('\n');

interface Pair {
	text: string;
	to: string;
	feedback?: string | undefined;
}

const pairs = (
	list: readonly Pair[],
	targets: readonly { id: string; text: string }[],
	head: string
): string =>
	table(
		['Onderdeel', head, 'Waarom'],
		list.map(({ text, to, feedback }) => [
			oneLine(text),
			oneLine(targets.find(({ id }) => id === to)?.text ?? to),
			oneLine(feedback ?? '')
		])
	);

function spotting({ material, kinds }: Form<'spotting'>): string {
	const rows = material.rows.map((row) => {
		const kind = kinds.find(({ id }) => id === row.signal)?.text;
		const key = row.id === undefined ? '' : kind ? ` — **signaal: ${oneLine(kind)}**` : ' — **geen signaal**';
		return item(`${rowWords(row)}${key}`, why(row.feedback));
	});
	return blocks(materialHead(material), rows.join('\n'));
}

function pattern({ incidents, lanes, threshold, thresholdReason }: Form<'pattern'>): string {
	const lines = incidents.map((one, index) => {
		const lane = lanes.find(({ id }) => id === one.lane)?.text ?? one.lane;
		const accepted = one.accept.map((decision) => decisionWords[decision]).join(' of ');
		const replies = Object.entries(one.reasons).map(
			([decision, text]) => `*Bij ${decisionWords[decision as keyof typeof decisionWords]}:* ${prose(text)}`
		);
		const head = `**${index + 1}.** ${oneLine(one.at)} (${oneLine(lane)}): ${oneLine(one.text)} — **${accepted}**`;
		return item(head, why(one.reason), ...replies);
	});
	const turn = incidents.findIndex(({ id }) => id === threshold) + 1;
	return blocks(lines.join('\n'), `**Hier handelen:** voorval ${turn}. ${prose(thresholdReason)}`);
}

function logbook({ material, fields, entries, checks }: Form<'logbook'>): string {
	const models = entries.map(({ text, model, why: reason }) =>
		blocks(
			`**${oneLine(text)}**`,
			table(
				['Veld', 'Voorbeeld'],
				fields.map(({ id, text: name }) => [oneLine(name), oneLine(model[id] ?? '–')])
			),
			why(reason)
		)
	);
	const looked = checks.map(({ text }) => `- ${oneLine(text)}`).join('\n');
	return blocks(...material.map(materialWords), ...models, '*Waar de cursist zelf naar kijkt:*', looked);
}

function numeric({ min, max, unit, answer, near }: Form<'numeric'>): string {
	const range = ({ from, to }: { from: number; to: number }): string =>
		from === to ? `${from}` : `${from} tot en met ${to}`;
	return [
		`- Schaal: ${min} tot ${max} ${oneLine(unit)}`,
		`- **Sleutel:** ${range(answer)}`,
		...(near ? [`- Bijna goed: ${range(near)}`] : [])
	].join('\n');
}

/** Parts of a question with their key and reasons. */
export function formWords(question: AuthoredQuestion): string {
	switch (question.type) {
		case 'single':
		case 'multiple':
			return options(question);
		case 'truefalse':
			return trueFalse(question);
		case 'matching':
			return pairs(
				question.sources.map((one) => ({ ...one, to: one.target })),
				question.targets,
				'Hoort bij'
			);
		case 'sorting':
			return pairs(
				question.items.map((one) => ({ ...one, to: one.group })),
				question.groups,
				'Groep'
			);
		case 'ordering':
			return blocks(
				'*Juiste volgorde:*',
				question.items.map(({ text }, index) => `${index + 1}. ${oneLine(text)}`).join('\n')
			);
		case 'spotting':
			return spotting(question);
		case 'pattern':
			return pattern(question);
		case 'logbook':
			return logbook(question);
		case 'numeric':
			return numeric(question);
		case 'likert':
			return question.scale
				.map(({ text, feedback }) => item(oneLine(text), feedback && prose(feedback)))
				.join('\n');
		case 'reflection':
			return question.opening ? quote(oneLine(question.opening)) : '';
	}
}
