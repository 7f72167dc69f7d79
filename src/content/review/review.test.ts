import { describe, expect, test } from 'vitest';
import { fixtureCourse, onCopy, type Edit } from '../../../tests/tools/course-copy.ts';
import { goodCase, loadScenario } from '../../../tests/tools/scenario-text.ts';
import { checkCourse } from '../check.ts';
import type { LoadedCourse } from '../loaded.ts';
import { changesEdition } from './changes-edition.ts';
import { changesOf } from './changes.ts';
import { editionOf, editionPage } from './edition.ts';

function load(folder: string): LoadedCourse {
	const { course } = checkCourse(folder);
	if (!course) throw new Error(`${folder} can’t be read`);
	return course;
}

function withCase(course: LoadedCourse, yaml = goodCase): LoadedCourse {
	const languages = course.languages.map((one) => ({
		...one,
		scenarios: [...one.scenarios, loadScenario(yaml.replace('f_een', 'f_licht'))]
	}));
	return { ...course, languages };
}

function edition(): ReturnType<typeof editionOf> {
	const course = withCase(load(fixtureCourse));
	const [language] = course.languages;
	if (!language) throw new Error('no language');
	return editionOf(course, language);
}

describe('the reviewer’s edition', () => {
	test('shows a question with its key, and the reason of each option', () => {
		const { markdown } = edition();
		expect(markdown).toContain(
			'<a id="vraag-p_kleur"></a>\n\n#### Vraag p_kleur\n\n*één antwoord · leerdoelen: verlichting*'
		);
		expect(markdown).toContain(
			'- **A.** Wit — **fout**\n\n  *Waarom:* Wit is [voor](#feit-f_licht) (f_licht).\n- **B.** Rood — **goed**'
		);
	});

	test('shows the plans for a room with what trainers alone read', () => {
		const { markdown } = edition();
		expect(markdown).toContain('<a id="workshop-avond"></a>\n\n### Een avond over licht');
		expect(markdown).toContain(
			'#### 3. Welke kleur?\n\n*4 tot 7 minuten.* Doel: Weten welke kleur waar hoort.'
		);
		expect(markdown).toContain('Vraag: [p_kleur](#vraag-p_kleur)\n\nBespreken: Wat ziet u op straat?');
		expect(markdown).toContain('**Notities.** Wijs de deur aan.');
		expect(markdown).toContain('#### licht\n\nNotities voor de begeleider');
	});

	test('shows what is handed out on paper, with what a form asks', () => {
		const { markdown } = edition();
		expect(markdown).toContain('<a id="kaart-kaart"></a>\n\n### Licht op één blad');
		expect(markdown).toContain('*[Schrijfruimte: Wie helpt mij?]*');
		expect(markdown).toContain('- Wat was er *stuk*? Lamp, dynamo, draad');
		expect(markdown).toContain('Meer staat bij alle kaarten.');
	});

	test('shows every step of a case: what is open when, what comes of it and where it leads', () => {
		const { markdown } = edition();
		expect(markdown).toContain(
			[
				'- **A.** U laat de foto zien. — **sterk**',
				'',
				'  *Alleen te kiezen als geldt: ‘Er is een foto gemaakt.’.*',
				'',
				'  *Gevolg:* Hij is blij.',
				'',
				'  *Waarom:* Nu is er iets om te tonen.',
				'',
				'  *Leidt naar:* [Gevonden](#casus-fiets-gevonden)'
			].join('\n')
		);
		expect(markdown).toContain('*Werkt door:* vanaf nu geldt ‘Er is een foto gemaakt.’');
		expect(markdown).toContain('#### Einde: Onbekend\n\n*gemengde afloop*');
	});

	test('shows every fact with its source and where it is used, and every contact with its state', () => {
		const { markdown } = edition();
		expect(markdown).toContain(
			'### f_licht\n\nIn het donker voert een fiets wit of geel licht voor en rood licht achter.'
		);
		expect(markdown).toContain(
			'[Reglement verkeersregels en verkeerstekens 1990](https://wetten.overheid.nl/BWBR0004825/)'
		);
		expect(markdown).toContain('*Gebruikt in:* question p_kleur');
		expect(markdown).toContain('**niet nagetrokken, wordt niet getoond**');
	});

	test('has a place for every link, each once, and no tag of an author', () => {
		const page = editionPage(edition());
		const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
		expect(links.length).toBeGreaterThan(20);
		expect(links.filter((id) => !ids.includes(id))).toEqual([]);
		expect(ids).toEqual([...new Set(ids)]);
		expect(page).not.toMatch(/<(Fact|Callout|Card|Question|Material|script|img)\b|&lt;\/?[A-Z]/);
	});
});

async function changes(edits: Record<string, Edit>): Promise<string> {
	const before = load(fixtureCourse);
	const after = await onCopy(edits, load);
	return changesEdition(changesOf(before, after, 'nl'), after, 'nl', '1.2.0').markdown;
}

describe('the changes since an edition', () => {
	test('say that nothing changed, also when lines are only folded anew', async () => {
		const text = await changes({
			'nl/questions/oefenen.yaml': [['Ada fietst naar huis.', '>-\n      Ada fietst\n      naar huis.']]
		});
		expect(text).toBe('# Wijzigingen in Zichtbaar op de fiets sinds 1.2.0\n\nEr is niets veranderd.\n');
	});

	test('name the option whose feedback was reworded, and that the key is the same', async () => {
		const text = await changes({ 'nl/questions/oefenen.yaml': [['Wit is <Fact', 'Nee, wit is <Fact']] });
		expect(text).toContain(
			[
				'## Tekst',
				'',
				'### Vraag p_kleur',
				'',
				'feedback bij optie A (wit) herschreven; sleutel ongewijzigd.',
				'',
				'- feedback bij optie A (wit) veranderd',
				'',
				'  *was:* Wit is [voor](#feit-f_licht) (f_licht).',
				'',
				'  *is:* Nee, wit is [voor](#feit-f_licht) (f_licht).'
			].join('\n')
		);
	});

	test('show of a lesson only the paragraph that was rewritten, without the tags around it', async () => {
		const text = await changes({ 'nl/lessons/licht.md': [['- knippert niet', '- knippert nooit']] });
		expect(text).toContain(
			[
				'- tekst onder ‘Wat u ziet’ veranderd',
				'',
				'  *was:* - schijnt vooruit - knippert niet',
				'',
				'  *is:* - schijnt vooruit - knippert nooit'
			].join('\n')
		);
		expect(text).not.toMatch(/Card|remember/);
	});

	test('tell what became of a word in the reference', async () => {
		const text = await changes({ 'nl/reference.yaml': [['Een plaatje dat', 'Een ding dat']] });
		expect(text).toContain('betekenis herschreven.');
		expect(text).toContain('*is:* Een ding dat');
	});

	test('put a changed key before facts, and facts before wording', async () => {
		const text = await changes({
			'nl/lessons/licht.md': [['Voor wit, achter rood.', 'Voor wit.']],
			'facts.yaml': [['checked: 2026-10-20', 'checked: 2026-10-21']],
			'nl/questions/oefenen.yaml': [['correct: false', 'correct: true']]
		});
		const order = [
			'## Sleutel en oordeel',
			'goed of fout bij optie A (wit) veranderd; **sleutel veranderd**.',
			'*was:* nee',
			'## Feiten en contacten',
			'### Feit f_licht',
			'controledatum veranderd.',
			'## Tekst',
			'### Les licht',
			'tekst onder ‘Wat u ziet’ herschreven.'
		].map((words) => text.indexOf(words));
		expect(order).not.toContain(-1);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	});

	test('name what came and what went', async () => {
		const text = await changes({
			'facts.yaml': [['id: f_losse_lamp', 'id: f_lamp']],
			'nl/questions/oefenen.yaml': [['id: p_kleur', 'id: p_tint']]
		});
		expect(text).toContain(
			'## Nieuw en weggehaald\n\n- Vraag p_tint: nieuw\n- Feit f_lamp: nieuw\n\n- Vraag p_kleur: weggehaald\n- Feit f_losse_lamp: weggehaald'
		);
	});

	test('tell where a choice leads now as a change of the road', () => {
		const course = load(fixtureCourse);
		const after = withCase(course, goodCase.replace('to: onbekend', 'to: gevonden'));
		const { markdown } = changesEdition(changesOf(withCase(course), after, 'nl'), after, 'nl', 'main');
		expect(markdown).toContain(
			'## Verloop van casussen\n\n### Casus fiets\n\nvervolg bij keuze B (vertellen) bij stap balie veranderd; sleutel ongewijzigd.'
		);
	});
});
