import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

describe('regions and what they show', () => {
	tells(
		'a region without a file is told',
		{ 'course.yaml': [['[streek, land]', '[streek, land, stad]']] },
		`
course/course.yaml:5  regions[2]
  found: region "stad" without a file
  wanted: regions/stad.yaml; there are: land, streek
  mend: write the file, or take the region off the list
`
	);

	tells(
		'a region that nothing uses is warned of',
		{
			'regions/stad.yaml': `name: {nl: Stad, en: City}
contacts:
  - {id: a, name: {nl: A, en: A}, purpose: {nl: a, en: a}, audiences: [victim], status: verified, checked: 2026-10-20, reviewBy: 2027-10-20, source: x}
`
		},
		`
course/regions/stad.yaml:1  (warning)
  found: region "stad", which nothing uses
  wanted: a region that course.yaml names or another region extends
  mend: add it to regions in course.yaml
`
	);

	tells(
		'a region that extends an unknown one is told, and not what it therefore lacks',
		{ 'regions/streek.yaml': [['extends: land', 'extends: lant']] },
		`
course/regions/streek.yaml:4  extends
  found: extends region "lant", which isn't there
  wanted: one of: land
  mend: did you mean "land"? Otherwise choose one of those, or remove extends
`
	);

	tells(
		'regions that extend each other are told',
		{ 'regions/land.yaml': [['contacts:', 'extends: streek\ncontacts:']] },
		`
course/regions/land.yaml:4  extends
  found: extends "streek", which extends "land" again
  wanted: regions that extend in one direction
  mend: remove one of the two
course/regions/streek.yaml:4  extends
  found: extends "land", which extends "streek" again
  wanted: regions that extend in one direction
  mend: remove one of the two
`
	);

	tells(
		'a region that extends itself is told, and not what it therefore lacks',
		{ 'regions/streek.yaml': [['extends: land', 'extends: streek']] },
		`
course/regions/streek.yaml:4  extends
  found: a region that extends itself
  wanted: regions that extend in one direction
  mend: name another region, or remove extends
`
	);

	tells(
		'a region file that is empty is told, and not which of its contacts a workshop names',
		{ 'regions/land.yaml': '' },
		`
course/regions/land.yaml:1
  found: an empty file
  wanted: a group of fields: name, extends, contacts
  mend: put its text back; remove the file only if nothing needs it
`
	);

	tells(
		'a phone number with a digit too few is warned of',
		{ 'regions/land.yaml': [['phone: 0900-8844', 'phone: 0900-884']] },
		`
course/regions/land.yaml:13  contacts[0].phone  (warning)
  found: phone number "0900-884", of 7 digits
  wanted: ten digits, four or seven behind 0800 or 0900, or a short number such as 112 or 14 013
  mend: look the number up again with the organisation
`
	);

	tells(
		'another short number than 112 for who is in danger is warned of; 112 is not, nor 113 for a crisis',
		{
			'regions/land.yaml': [['phone: 0900-8844', "phone: '113'"]],
			'regions/streek.yaml': [
				['audiences: [victim, crisis]', 'audiences: [crisis]'],
				['phone: 013-0000000', "phone: '113'"],
				['audiences: [professional]', "audiences: [danger]\n    phone: '112'"]
			]
		},
		`
course/regions/land.yaml:13  contacts[0].phone  (warning)
  found: phone number "113" for who is in danger
  wanted: 112, which the help panel names first
  mend: write 112, or take danger out of audiences
`
	);

	tells(
		'a contact id that is taken is told',
		{ 'regions/streek.yaml': [['id: wijkpost', 'id: werkplaats']] },
		`
course/regions/streek.yaml:19  contacts[1].id
  found: contact "werkplaats" a second time
  wanted: every id once in a region: course/regions/streek.yaml:6 has it
  mend: give one of the two another id
`
	);

	tells(
		'a lesson that names an unknown contact is told',
		{ 'nl/lessons/oefenen.md': [['<Contact id="werkplaats"', '<Contact id="werkplats"']] },
		`
course/nl/lessons/oefenen.md:44  Contact
  found: no contact "werkplats" that may be shown in region "streek"
  wanted: something to show in every region of the course
  mend: did you mean "werkplaats"? Otherwise add it to regions/streek.yaml or to a region it extends
`
	);

	tells(
		'a contact that one region lacks is told with that region',
		{ 'nl/lessons/oefenen.md': [['<Contact id="werkplaats"', '<Contact id="wijkpost"']] },
		`
course/nl/lessons/oefenen.md:44  Contact
  found: no contact "wijkpost" that may be shown in region "land"
  wanted: something to show in every region of the course
  mend: add it to regions/land.yaml or to a region it extends
`
	);

	tells(
		'a phone block for a contact without phone is told',
		{ 'nl/lessons/oefenen.md': [['<Phone id="politie"', '<Phone id="werkplaats"']] },
		`
course/nl/lessons/oefenen.md:7  Phone
  found: contact "werkplaats" without a phone number in region "streek"
  wanted: something to show in every region of the course
  mend: add its phone, or write <Contact id="werkplaats"/>
`
	);

	tells(
		'contacts for an audience that a region lacks are told',
		{ 'nl/lessons/oefenen.md': [['audience="victim"', 'audience="crisis"']] },
		`
course/nl/lessons/oefenen.md:48  Contacts
  found: no contact for "crisis" in region "land"
  wanted: something to show in every region of the course
  mend: add it to regions/land.yaml or to a region it extends
`
	);
});
