/** The packs of the reference: what words mean, the course by subject, and the index of the search. */
import type { AuthoredSubject } from '../../lib/course/reference.schema.ts';
import type {
	Link,
	ReferencePack,
	SearchPack,
	SearchPlace,
	Subject,
	Term
} from '../../lib/course/search/pack.ts';
import { buildIndex, type SearchDocument } from '../../lib/course/search/search.ts';
import { readable, sectionsOf } from '../../lib/course/search/sections.ts';
import type { CourseIndex, Fact, Handout, Language, Lesson, ScenarioPack } from '../../lib/course/types.ts';
import type { LoadedLanguage } from '../loaded.ts';
import { renderText } from '../markdown-text.ts';

interface Texts {
	lessons: Lesson[];
	scenarios: ScenarioPack[];
	handouts: readonly Handout[];
}

/** `lesson` or `lesson#heading` as a link; the checker has seen that it is there. */
function linkTo(section: string, index: CourseIndex, lessons: readonly Lesson[]): Link {
	const [id = '', heading] = section.split('#');
	const { title = id } = index.lessons.find((one) => one.id === id) ?? {};
	if (heading === undefined) return { href: `#/lesson/${id}`, title };
	const html = lessons.find((one) => one.id === id)?.html ?? '';
	const found = sectionsOf(html).find((one) => one.heading === `h-${heading}`);
	return { href: `#/lesson/${id}#h-${heading}`, title: `${title}: ${found?.title ?? heading}` };
}

export function compileReference(
	{ reference, language }: LoadedLanguage,
	index: CourseIndex,
	lessons: readonly Lesson[],
	facts: ReadonlyMap<string, Fact>
): ReferencePack {
	const subject = ({ title, about, ...links }: AuthoredSubject): Subject => ({
		title,
		about: about ? renderText(about, language) : null,
		links: [
			...links.lessons.map((section) => linkTo(section, index, lessons)),
			...links.cases.map((id) => ({
				href: `#/scenario/${id}`,
				title: index.scenarios.find((one) => one.id === id)?.title ?? id
			}))
		]
	});
	const { terms = [], signals = [], types = [] } = reference?.data ?? {};
	const words = terms.map(({ id, term, also, means, more }): Term => ({
		id,
		term,
		also,
		means: renderText(means, language),
		more: more === undefined ? null : linkTo(more, index, lessons)
	}));
	const named = [...JSON.stringify(terms).matchAll(/<Fact id=\\"([a-z0-9_]+)/g)].map(([, id = '']) => id);
	return {
		terms: words.sort((a, b) => a.term.localeCompare(b.term, language)),
		signals: signals.map(subject),
		types: types.map(subject),
		facts: [...new Set(named)].flatMap((id) => facts.get(id) ?? [])
	};
}

type Entry = [place: SearchPlace, document: SearchDocument];

const sectionEntries = (lesson: Lesson): Entry[] =>
	sectionsOf(lesson.html)
		.filter(({ text, title }) => text !== '' || title !== '')
		.map(({ heading, title, text }) => [
			{ kind: 'section', lesson: lesson.id, heading, title },
			{ title, text }
		]);

/** What a learner sees happen in a case. Its choices, what comes of them and the lesson in it stay out: they are its key. */
const scenarioEntry = ({ scenario }: ScenarioPack): Entry => {
	const seen = scenario.nodes.flatMap((node) => (node.kind === 'step' ? [node.title, node.situation] : []));
	const text = [scenario.role, scenario.intro, ...seen].map(readable).join(' ');
	return [
		{ kind: 'scenario', id: scenario.id },
		{ title: scenario.title, text }
	];
};

/** A card as it lies in somebody's bag. Phone numbers are not in it: they come from the region. */
const handoutEntry = ({ id, title, about, html }: Handout): Entry => [
	{ kind: 'handout', id },
	{ title, text: `${about} ${readable(html)}` }
];

/** Facts behind lessons and cases. Those behind exam questions alone stay out, as the questions do. */
function factEntries({ lessons, scenarios }: Omit<Texts, 'handouts'>): Entry[] {
	const homes = new Map<string, Entry>();
	const add = (fact: Fact, lesson: string | null, scenario: string | null): void => {
		if (homes.has(fact.id)) return;
		const place = { kind: 'fact', id: fact.id, lesson, scenario } as const;
		homes.set(fact.id, [place, { title: '', text: readable(fact.statement) }]);
	};
	for (const { id, facts } of lessons) for (const fact of facts) add(fact, id, null);
	for (const { scenario, facts } of scenarios) for (const fact of facts) add(fact, null, scenario.id);
	return [...homes.values()];
}

const termEntry = ({ id, term, also, means }: Term): Entry => [
	{ kind: 'term', id },
	{ title: [term, ...also].join(' '), text: readable(means) }
];

/** Words first: somebody who types one wants to know what it means. */
export function compileSearch(language: Language, texts: Texts, terms: readonly Term[]): SearchPack {
	const entries = [
		...terms.map(termEntry),
		...texts.lessons.flatMap(sectionEntries),
		...texts.scenarios.map(scenarioEntry),
		...texts.handouts.map(handoutEntry),
		...factEntries(texts)
	];
	return {
		places: entries.map(([place]) => place),
		index: buildIndex(
			language,
			entries.map(([, document]) => document)
		)
	};
}
