import { describe } from 'vitest';
import { tells } from '../../tests/tools/tells.ts';

describe('a number that does not fit its schema', () => {
	tells(
		'a number written as a word is told with how to write it',
		{ 'course.yaml': [['passMark: 70', 'passMark: zeventig']] },
		`
course/course.yaml:43  exam.passMark
  found: "zeventig" (text)
  wanted: a number
  mend: write a number in digits, for example passMark: 70
`
	);

	tells(
		'a number in quotes is told to lose them',
		{ 'course.yaml': [['passMark: 70', 'passMark: "65"']] },
		`
course/course.yaml:43  exam.passMark
  found: "65" (text)
  wanted: a number
  mend: take the quotes away: passMark: 65
`
	);

	tells(
		'a number with a sign behind it, and one in words below a name, come with a number that may stand there',
		{
			'course.yaml': [
				['passMark: 70', 'passMark: 70%'],
				['verlichting: 1', 'verlichting: een']
			]
		},
		`
course/course.yaml:43  exam.passMark
  found: "70%" (text)
  wanted: a number
  mend: write a number in digits, for example passMark: 70
course/course.yaml:45  exam.blueprint.verlichting
  found: "een" (text)
  wanted: a number
  mend: write a number in digits, for example verlichting: 5
`
	);

	tells(
		'a number with a part where a whole one is wanted is told, without a word of quotes',
		{ 'course.yaml': [['minutes: 5', 'minutes: 7.5']] },
		`
course/course.yaml:41  exam.minutes
  found: 7.5 (number)
  wanted: a whole number
  mend: write a whole number in digits, for example minutes: 5
`
	);
});
