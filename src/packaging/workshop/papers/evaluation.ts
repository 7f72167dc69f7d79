/** The form on which participants say how it was: boxes to tick and lines to write on. */
import type { OpenQuestion, ScaleQuestion } from '../../../lib/course/workshop/evaluation.ts';
import type { Html } from '../../../lib/course/types.ts';
import { withoutSources } from '../../../lib/workshop/paging.ts';
import { xml } from '../../xml.ts';
import { table } from './html.ts';
import type { Paper, PrintCourse } from './paper.ts';

const css = `
.scale th[scope=row]{font-weight:400}
.scale td,.scale thead th+th{text-align:center;width:13%}
.ask{break-inside:avoid;margin-bottom:1rem}
.normal .line{height:2.1rem}
`;

function scale({ text, answers, statements }: ScaleQuestion): Html {
	const box = '<span class="tick"></span>';
	return table(
		[text, ...answers],
		statements.map((one) => [xml(one), ...answers.map(() => box)]),
		'scale'
	);
}

const open = ({ text, lines }: OpenQuestion): Html =>
	`<div class="ask"><h2>${xml(text)}</h2>${'<div class="line"></div>'.repeat(lines)}</div>`;

/** `null` when the course asks nothing. */
export function evaluationForm({ evaluation, words }: PrintCourse): Paper | null {
	if (!evaluation) return null;
	const { title, intro, questions, closing } = evaluation;
	return {
		name: words.evaluation.file,
		title,
		about: words.evaluation.about,
		reader: 'participants',
		css,
		body: () =>
			[
				`<h1>${xml(title)}</h1>`,
				withoutSources(intro),
				...questions.map((question) => (question.kind === 'scale' ? scale(question) : open(question))),
				closing === null ? '' : `<div class="box">${withoutSources(closing)}</div>`
			].join('\n')
	};
}
