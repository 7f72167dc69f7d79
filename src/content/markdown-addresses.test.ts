import { describe } from 'vitest';
import { tellsOfLesson } from '../../tests/tools/tells.ts';

describe('pictures and links in a lesson', () => {
	tellsOfLesson(
		'a picture in Markdown is told with the block to write',
		'![Een fiets](https://x.nl/fiets.png)',
		`
les.md:5  picture
  found: ![Een fiets](https://x.nl/fiets.png)
  wanted: <Picture src="…" alt="…"/> with a file of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write <Picture src="fiets.png" alt="Een fiets"/>
`
	);

	tellsOfLesson(
		'a picture whose address stands elsewhere is told where it is shown',
		'Tekst.\n\nZie ![Een fiets][f], ![f][] en ![f].\n\n[F]:\n  https://x.nl/fiets.png',
		`
les.md:7  picture
  found: ![Een fiets](https://x.nl/fiets.png)
  wanted: <Picture src="…" alt="…"/> with a file of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write <Picture src="fiets.png" alt="Een fiets"/>
les.md:7  picture
  found: ![f](https://x.nl/fiets.png)
  wanted: <Picture src="…" alt="…"/> with a file of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write <Picture src="fiets.png" alt="f"/>
les.md:7  picture
  found: ![f](https://x.nl/fiets.png)
  wanted: <Picture src="…" alt="…"/> with a file of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write <Picture src="fiets.png" alt="f"/>
`
	);

	tellsOfLesson(
		'a picture with brackets in its words is told, and one inside a link',
		'![a\\]](https://x.nl/a.png)\n![a [b [c]]](b.png)\n[![c](c.png)](https://x.nl)',
		`
les.md:5  picture
  found: ![a\\]](https://x.nl/a.png)
  wanted: <Picture src="…" alt="…"/> with a file of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write <Picture src="a.png" alt="a\\]"/>
les.md:6  picture
  found: ![a [b [c]]](b.png)
  wanted: <Picture src="…" alt="…"/> with a file of this course
  mend: write <Picture src="b.png" alt="a [b [c]]"/>
les.md:7  picture
  found: ![c](c.png)
  wanted: <Picture src="…" alt="…"/> with a file of this course
  mend: write <Picture src="c.png" alt="c"/>
`
	);

	tellsOfLesson(
		'a picture that is its own address, and one without a name, are told with a name to fill in',
		'![x](data:image/png;base64,AA/BB==)\n![y](//x.nl/?id=3)',
		`
les.md:5  picture
  found: ![x](data:image/png;base64,AA/BB==)
  wanted: <Picture src="…" alt="…"/> with a file of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write <Picture src="…" alt="x"/>
les.md:6  picture
  found: ![y](//x.nl/?id=3)
  wanted: <Picture src="…" alt="…"/> with a file of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write <Picture src="…" alt="y"/>
`
	);

	tellsOfLesson(
		'a link that runs script is told',
		'[dit](javascript:alert(1))',
		`
les.md:5  link
  found: a link to javascript:alert(1)
  wanted: https://…, mailto:…, lesson:<id> for a lesson of this course, page:handouts or page:certificate
  mend: write one of those, or leave the link out
`
	);

	tellsOfLesson(
		'a link behind brackets that are never closed is told all the same',
		'[a](https://x.nl/(y)[dit](javascript:alert(f(1)))',
		`
les.md:5  link
  found: a link to javascript:alert(f(1))
  wanted: https://…, mailto:…, lesson:<id> for a lesson of this course, page:handouts or page:certificate
  mend: write one of those, or leave the link out
`
	);

	tellsOfLesson(
		'a link that hides its script is told',
		'[dit](java&#115;cript:alert(1))',
		`
les.md:5  link
  found: a link to java&#115;cript:alert(1)
  wanted: https://…, mailto:…, lesson:<id> for a lesson of this course, page:handouts or page:certificate
  mend: write one of those, or leave the link out
`
	);

	tellsOfLesson(
		'a link without https is told',
		'[dit](http://x.nl)',
		`
les.md:5  link
  found: a link to http://x.nl
  wanted: https://…
  mend: write https:// if the site has it, else leave the link out
`
	);

	tellsOfLesson(
		'a link to a phone number is told',
		'[bel](tel:0900)',
		`
les.md:5  link
  found: a link to tel:0900
  wanted: a number from the region files
  mend: use <Phone id="…"/> in a lesson, or leave the number out
`
	);

	tellsOfLesson(
		'a reference to an address without https is told',
		'[dit][a]\n\n[a]: http://x.nl',
		`
les.md:7  link
  found: a link to http://x.nl
  wanted: https://…
  mend: write https:// if the site has it, else leave the link out
`
	);

	tellsOfLesson(
		'an address between < and > is told',
		'Zie <https://x.nl>.',
		`
les.md:5
  found: <https://x.nl>
  wanted: a link with words
  mend: write [words](address)
`
	);
});
