/** Each question by itself: is there a right answer, and does everything it names exist inside it? */
import { didYouMean, listed } from '../../cli/suggest.ts';
import type { AuthoredQuestion } from '../../lib/course/questions/index.schema.ts';
import { partsOf } from '../answer-key.ts';
import type { LoadedCourse, LoadedLanguage, LoadedQuestion } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { checkForm } from './question-forms.ts';
import { doubles, placeOf, tell } from './tell.ts';

type Choice = Extract<AuthoredQuestion, { type: 'single' | 'multiple' }>;
type Of<T extends AuthoredQuestion['type']> = Extract<AuthoredQuestion, { type: T }>;
const isChoice = (question: AuthoredQuestion): question is Choice =>
	question.type === 'single' || question.type === 'multiple';

/** Name of the list with the things that are placed, and of that with the places. */
const lists = {
	single: ['options'],
	multiple: ['options'],
	truefalse: [],
	ordering: ['items'],
	matching: ['sources', 'targets'],
	sorting: ['items', 'groups'],
	// Rows without id are no parts: see question-forms.ts.
	spotting: [],
	pattern: ['incidents'],
	logbook: ['entries', 'checks'],
	likert: ['scale'],
	numeric: [],
	reflection: []
} as const;

function checkMarking(question: LoadedQuestion, { options }: Choice): Problem[] {
	const graded = options.some(({ grade }) => grade !== undefined);
	return options.flatMap(({ grade, correct }, index) => {
		const field = ['options', index];
		if (grade !== undefined && correct !== undefined) {
			const wanted = 'grade (about acting) or correct (right or wrong), not both';
			const mend = 'remove one of the two, and do the same for all options of this question';
			return [tell(question, field, { found: 'both grade and correct', wanted, mend })];
		}
		if (graded === (grade !== undefined) && (graded || correct !== undefined)) return [];
		const words = graded
			? {
					found:
						correct === undefined ? 'an option without grade' : 'correct, while other options have a grade',
					wanted: 'grade on every option of this question',
					mend: 'write grade: strong, defensible, risky or harmful'
				}
			: {
					found: 'an option without correct or grade',
					wanted: 'correct: true or false, or a grade',
					mend: 'write correct: true or correct: false'
				};
		return [tell(question, field, words)];
	});
}

function checkChoice(question: LoadedQuestion, data: Choice): Problem[] {
	const marking = checkMarking(question, data);
	if (marking.length > 0) return marking;
	const problems: Problem[] = [];
	const right = data.options.filter(({ grade, correct }) => correct === true || grade === 'strong');
	if (right.length === 0) {
		const words = {
			found: 'no option that is right',
			wanted: 'at least one option with correct: true or grade: strong',
			mend: 'mark the right one'
		};
		problems.push(tell(question, ['options'], words));
	}
	if (data.critical && !data.options.some(({ grade }) => grade === 'harmful')) {
		const words = {
			found: 'critical, but no option is harmful',
			wanted: 'an option with grade: harmful, which then fails the exam',
			mend: 'give an option grade: harmful, or remove critical'
		};
		problems.push(tell(question, ['critical'], words));
	}
	return problems;
}

/** Sources or items that name a target or group. */
function checkPlaces(question: LoadedQuestion, data: Of<'matching'> | Of<'sorting'>): Problem[] {
	const [list, places, word] =
		data.type === 'matching'
			? (['sources', 'targets', 'target'] as const)
			: (['items', 'groups', 'group'] as const);
	const known = (data.type === 'matching' ? data.targets : data.groups).map(({ id }) => id);
	const named = data.type === 'matching' ? data.sources.map((s) => s.target) : data.items.map((i) => i.group);
	return named.flatMap((id, index) =>
		known.includes(id)
			? []
			: tell(question, [list, index, word], {
					found: `${word} "${id}", which this question does not have`,
					wanted: `one of: ${listed(known)}`,
					mend: didYouMean(id, known, `choose one of those, or add it to ${places}`)
				})
	);
}

function checkParts(question: LoadedQuestion): Problem[] {
	const { data } = question;
	const { parts, targets } = partsOf(data);
	return lists[data.type].flatMap((list, side) =>
		doubles([...(side === 0 ? parts : (targets ?? [])).entries()], ([, id]) => id).map(
			({ item: [index, id] }) =>
				tell(question, [list, index, 'id'], {
					found: `id "${id}" a second time in this question`,
					wanted: 'every id once',
					mend: 'give one of the two another id'
				})
		)
	);
}

function checkCritical(question: LoadedQuestion): Problem[] {
	const { data } = question;
	if (!data.critical || isChoice(data)) return [];
	const words = {
		found: `critical on a question of type ${data.type}`,
		wanted: 'critical only where an option can be harmful: single or multiple',
		mend: 'remove critical'
	};
	return [tell(question, ['critical'], words)];
}

function checkQuestion(question: LoadedQuestion): Problem[] {
	const { data } = question;
	const own = isChoice(data)
		? checkChoice(question, data)
		: data.type === 'matching' || data.type === 'sorting'
			? checkPlaces(question, data)
			: [];
	return [...own, ...checkForm(question), ...checkParts(question), ...checkCritical(question)];
}

function checkIds({ questions }: LoadedLanguage): Problem[] {
	return doubles(questions, ({ data }) => data.id).map(({ item, first }) =>
		tell(item, ['id'], {
			found: `id "${item.data.id}", which is taken`,
			wanted: `an id of its own: ${placeOf(first)} has this one`,
			mend: 'give one of the two another id; the one that was released keeps it'
		})
	);
}

/** Whether a question holds together; only then does it make sense to compare it with another. */
export const isSound = (question: LoadedQuestion): boolean => checkQuestion(question).length === 0;

export function checkQuestions(course: LoadedCourse): Problem[] {
	return course.languages.flatMap((language) => [
		...checkIds(language),
		...language.questions.flatMap((question) => checkQuestion(question))
	]);
}
