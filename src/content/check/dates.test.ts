import { describe, expect, test } from 'vitest';
import { onCopy } from '../../../tests/tools/course-copy.ts';
import { tells } from '../../../tests/tools/tells.ts';
import { checkCourse } from '../check.ts';
import { contactsOf } from '../regions.ts';

describe('facts and contacts that grow old', () => {
	tells(
		'a fact due for review before the release is refused',
		{ 'facts.yaml': [['reviewBy: 2027-10-20', 'reviewBy: 2026-10-30']] },
		`
course/facts.yaml:13  facts[0].reviewBy
  found: fact "f_licht" was to be reviewed by 2026-10-30
  wanted: a day after the release of 2026-11-01
  mend: check the source again and write the new days, or leave the fact out of the course
`
	);

	tells(
		'a fact checked after its review is told',
		{ 'facts.yaml': [['checked: 2026-10-20', 'checked: 2027-10-21']] },
		`
course/facts.yaml:12  facts[0].checked
  found: checked 2027-10-21, review by 2027-10-20
  wanted: a review after the check
  mend: correct one of the two days
`
	);

	tells(
		'a contact checked after its review is told',
		{ 'regions/land.yaml': [['checked: 2026-10-20', 'checked: 2028-10-20']] },
		`
course/regions/land.yaml:22  contacts[0].checked
  found: checked 2028-10-20, review by 2027-04-20
  wanted: a review after the check
  mend: correct one of the two days
`
	);

	tells(
		'a release on a day to come is warned of',
		{},
		`
course/course.yaml:3  released  (warning)
  found: released on 2026-11-01, a day to come
  wanted: a day up to today, 2026-10-31
  mend: write the day of the last release; npm run release writes the next
`,
		{ today: '2026-10-31' }
	);

	tells(
		'a fact or a contact that was checked on a day to come is warned of',
		{
			'facts.yaml': [['checked: 2026-10-20', 'checked: 2027-01-20']],
			'regions/land.yaml': [['checked: 2026-10-20', 'checked: 2026-11-03']]
		},
		`
course/facts.yaml:12  facts[0].checked  (warning)
  found: "f_licht" was checked on 2027-01-20, a day to come
  wanted: a day up to today, 2026-11-02
  mend: write the day on which it was checked
course/regions/land.yaml:22  contacts[0].checked  (warning)
  found: "politie" was checked on 2026-11-03, a day to come
  wanted: a day up to today, 2026-11-02
  mend: write the day on which it was checked
`,
		{ today: '2026-11-02' }
	);

	tells(
		'a contact due for review before the release is left out, with a warning',
		{ 'regions/streek.yaml': [['reviewBy: 2027-04-20', 'reviewBy: 2026-10-30']] },
		`
course/regions/streek.yaml:17  contacts[0].reviewBy  (warning)
  found: contact "wijkpost" was to be reviewed by 2026-10-30; nothing is shown in its place
  wanted: a day after the release of 2026-11-01
  mend: check it with the organisation, then write status: verified, checked and reviewBy
`
	);

	tells(
		'a verified contact that waits for something is refused',
		{ 'regions/land.yaml': [['status: verified', 'status: verified\n    waits: de openingstijden']] },
		`
course/regions/land.yaml:22  contacts[0].waits
  found: contact "politie" is verified and waits for something
  wanted: waits only where status is unverified
  mend: remove waits, or write status: unverified
`
	);

	test('an unverified contact whose author says what it waits for is no problem, and is not shown', async () => {
		const told = (waits: string) =>
			onCopy({ 'regions/streek.yaml': [['status: unverified', `status: unverified${waits}`]] }, (folder) => {
				const { course, problems } = checkCourse(folder);
				if (!course) throw new Error('the course can’t be read');
				const shown = contactsOf(course, 'streek').map(({ data }) => `${data.id} ${data.status}`);
				return { problems: problems.map(({ found }) => found), shown };
			});
		expect((await told('')).problems).toEqual([
			'contact "werkplaats" is not verified; that of land is shown'
		]);
		const known = await told('\n    waits: de openingstijden');
		expect(known.problems).toEqual([]);
		expect(known.shown).not.toContain('werkplaats unverified');
	});

	tells(
		'what is due for review by today is warned of',
		{ 'regions/land.yaml': [['reviewBy: 2027-04-20', 'reviewBy: 2027-01-20']] },
		`
course/regions/land.yaml:23  reviewBy  (warning)
  found: contact "politie" was to be reviewed by 2027-01-20
  wanted: a day after today, 2027-02-01
  mend: check it again and write the new days
`,
		{ today: '2027-02-01' }
	);

	tells(
		'what is due for review within sixty days is warned of, with the days that are left',
		{ 'regions/land.yaml': [['reviewBy: 2027-04-20', 'reviewBy: 2027-02-02']] },
		`
course/regions/land.yaml:23  reviewBy  (warning)
  found: contact "politie" is to be reviewed by 2027-02-02
  wanted: a review before that day; 60 days left
  mend: check it again and write the new days
`,
		{ today: '2026-12-04' }
	);

	tells(
		'a review that is sixty-one days away is not told',
		{ 'regions/land.yaml': [['reviewBy: 2027-04-20', 'reviewBy: 2027-02-03']] },
		'',
		{
			today: '2026-12-04'
		}
	);
});
