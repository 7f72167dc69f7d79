import { expect, test } from 'vitest';
import { fixtureCourse } from '../../tests/tools/course-copy.ts';
import { agendaOf, printAgenda, printFact } from './agenda.ts';
import { readCourse } from './read.ts';

function agenda(today: string): ReturnType<typeof agendaOf> {
	const { course } = readCourse(fixtureCourse);
	if (!course) throw new Error('the small course can’t be read');
	return agendaOf(course, today);
}

test('the agenda starts with what is most overdue and counts what comes', () => {
	const items = agenda('2027-09-01');
	expect(items.map(({ reviewBy }) => reviewBy)).toEqual(items.map(({ reviewBy }) => reviewBy).toSorted());
	const text = printAgenda(items);
	expect(text).toMatch(
		/^2027-04-20 {2}contact \w+ \((land|streek)\) {2}overdue by 134 days\n {2}\S.*\n {2}tests\/fixtures\/course\/regions\/\w+\.yaml:\d+, checked 2026-10-20\n/
	);
	expect(text).toContain(
		'2027-10-20  fact f_licht  in 49 days\n' +
			'  In het donker voert een fiets wit of geel licht voor en rood licht achter.\n' +
			'  tests/fixtures/course/facts.yaml:13, checked 2026-10-20, used in '
	);
	expect(text).toMatch(/\n\n\d+ overdue, 2 within 60 days, 0 later$/);
});

test('one fact comes with its source and every place that rests on it, in every language', () => {
	const fact = agenda('2026-11-01').find(({ id }) => id === 'f_licht');
	if (!fact) throw new Error('no fact f_licht');
	const text = printFact(fact);
	expect(text).toContain(
		'  source: Rijksoverheid, Reglement verkeersregels en verkeerstekens 1990, 1990, https://'
	);
	expect(text).toContain(
		'\n  tests/fixtures/course/nl/lessons/licht.md:10  lesson licht: Wit of geel voor, *rood* achter.'
	);
	expect(text).toContain('\n  tests/fixtures/course/en/lessons/licht.md:10  lesson licht: ');
});

test('a contact that waits to be verified is on the agenda with what it waits for', () => {
	const { course } = readCourse(fixtureCourse);
	const contact = course?.regions
		.flatMap(({ contacts }) => contacts.items)
		.find(({ data }) => data.id === 'werkplaats' && data.status === 'unverified');
	if (!course || !contact) throw new Error('no contact');
	contact.data.waits = 'opening hours';
	expect(printAgenda(agendaOf(course, '2026-11-01'))).toContain('\n  not shown, waits for: opening hours\n');
});

test('a fact that only stands as the source of a contact counts as used', () => {
	const { course } = readCourse(fixtureCourse);
	const contact = course?.regions[0]?.contacts.items[0];
	if (!course || !contact) throw new Error('no contact');
	contact.data.source = 'Gemeente (f_losse_lamp)';
	const fact = agendaOf(course, '2026-11-01').find(({ id }) => id === 'f_losse_lamp');
	expect(fact?.uses.at(-1)?.by).toBe(`contact ${contact.data.id} of region ${course.regions[0]?.id}`);
});
