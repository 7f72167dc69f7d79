/** A course made by hand, for tests of the packager that should not wait for authors, Markdown or rendering. */
import { join } from 'node:path';
import type { CourseBuild, LanguageBuild } from '../../src/content/course-build.ts';
import type { CourseIndex, Language, Lesson, Region } from '../../src/lib/course/types.ts';
import type { Ingredients } from '../../src/packaging/assemble.ts';
import { usualChoices, type PackageRequest } from '../../src/packaging/edition.ts';
import { loadFonts } from '../../src/packaging/fonts.ts';
import { multiple, single } from '../questions.ts';

const region = (id: string, name: string): Region => ({
	id,
	name,
	contacts: [
		{
			id: 'police',
			name: 'Politie',
			purpose: 'Aangifte of advies',
			audiences: ['victim'],
			phone: '0900-8844',
			hours: null,
			cost: null,
			address: null,
			site: 'https://www.politie.nl',
			checked: '2026-11-01'
		}
	]
});

const lessons = (): Lesson[] => [
	{
		id: 'first',
		html: '<h2>Begin</h2><p>Kijk naar <a href="https://www.politie.nl">de politie</a>.</p><img src="media:pattern.svg" alt="Patroon">',
		notice: null,
		questions: [single(0)],
		facts: []
	},
	{ id: 'second', html: '<h2>Verder &amp; klaar</h2>', notice: null, questions: [multiple(1)], facts: [] }
];

function index(language: Language): CourseIndex {
	return {
		id: 'sample',
		version: '1.2.3',
		released: '2026-11-01',
		language,
		title: language === 'nl' ? 'Voorbeeld & meer' : 'Sample & more',
		neutralTitle: language === 'nl' ? 'Cursus' : 'Course',
		description: '<p>Een kleine cursus.</p>',
		audience: 'Voor testers',
		notice: '<p>Niets zwaars.</p>',
		lessons: [
			{ id: 'first', slot: 0, title: 'Begin', minutes: 3 },
			{ id: 'second', slot: 1, title: 'Verder', minutes: 4 }
		],
		scenarios: [],
		objectives: [{ id: 'o_one', text: 'Iets kunnen', reread: 'first' }],
		handouts: [],
		exam: {
			title: 'Toets',
			minutes: 5,
			after: null,
			passMark: 70,
			blueprint: [{ objective: 'o_one', count: 1 }]
		},
		completion: { lessons: 'finished', exam: 'passed' },
		quickExit: 'https://www.nu.nl',
		reportTo: null,
		regions: [region('north', 'Noord'), region('south', 'Zuid')]
	};
}

const language = (name: Language): LanguageBuild => ({
	index: index(name),
	lessons: lessons(),
	exam: { questions: [single(2), single(3)], facts: [] },
	scenarios: [],
	handouts: null,
	reference: { terms: [], signals: [], types: [], facts: [] },
	search: { places: [], index: { count: 0, lengths: ['', ''], words: '' } },
	workshops: [],
	evaluation: null
});

/** A fresh one each time, so that a test may spoil it. */
export function sampleCourse(): CourseBuild {
	return {
		id: 'sample',
		version: '1.2.3',
		released: '2026-11-01',
		languages: ['nl', 'en'],
		regions: ['north', 'south'],
		editions: { nl: language('nl'), en: language('en') },
		media: [{ name: 'pattern.svg', path: join(import.meta.dirname, 'pattern.svg'), languages: ['nl', 'en'] }],
		brands: [],
		slots: { format: 1, version: '1.2.3', lessons: { first: 0, second: 1 }, questions: {}, scenarios: {} },
		unreleased: [],
		changes: null,
		ageing: [
			{ kind: 'fact', id: 'old_fact', region: null, reviewBy: '2026-01-31', file: 'facts.yaml', line: 7 }
		],
		problems: []
	};
}

export function sampleRequest(): PackageRequest {
	return {
		build: sampleCourse(),
		languages: ['nl'],
		regions: ['north'],
		neutral: false,
		tracking: usualChoices
	};
}

const shell = `<!doctype html>
<html lang="nl">
	<head>
		<meta charset="utf-8" />
		<title>…</title>
	</head>
	<body>
		<!--course-cover-->
		<!--course-style-->
		<div id="player"><!--course-script--></div>
	</body>
</html>
`;

/** A player and trackers that do next to nothing, so that a package is made in milliseconds. */
export function sampleIngredients(): Ingredients {
	return {
		root: '.',
		player: {
			shell,
			script: "{const element=document.currentScript.parentElement;element.append('<!--</script>')}",
			css: '.cover{color:#111}',
			late: {
				lessons: '{needs:[],run:function(exports,require){exports.Lesson=1}}',
				pages: '{needs:[],run:function(exports,require){exports.About=1}}'
			},
			hash: 'aaaabbbbcccc'
		},
		words: { nl: '(()=>{})();', en: '(()=>{})();' },
		reading: '(()=>{})();',
		web: { page: '(()=>{})();', keep: '(()=>{})();', off: '(()=>{})();' },
		trackers: {
			scorm12: '(()=>{var a=12})();',
			scorm2004: '(()=>{var a=2004})();',
			cmi5: '(()=>{var a=5})();',
			browser: '(()=>{})();'
		},
		fonts: loadFonts('.'),
		notice: 'NOTICE -- sample\n'
	};
}
