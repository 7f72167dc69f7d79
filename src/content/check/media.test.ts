import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

describe('pictures', () => {
	tells(
		'a picture that fetches something is told',
		{ 'media/fiets.svg': [['<circle', '<image href="https://x.nl/a.png"/>\n<circle']] },
		`
course/media/fiets.svg:2
  found: https://x.nl/a.png
  wanted: everything inside the picture: nothing is fetched from elsewhere
  mend: embed it, or leave it out
`
	);

	tells(
		'a picture with a script is told',
		{ 'media/fiets.svg': [['<circle', '<script>1</script>\n<circle']] },
		`
course/media/fiets.svg:2
  found: <script
  wanted: a picture without script
  mend: export it again as plain SVG
`
	);

	tells(
		'a picture whose name some LMS cannot serve is told',
		{ 'media/Grote Foto.PNG': 'x' },
		`
course/media/Grote Foto.PNG:1
  found: a picture called "Grote Foto.PNG"
  wanted: small letters, digits, . _ and -, ending in .svg, .png or .jpg
  mend: rename it, also where it is used
`
	);
});
