import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';
import { brandSchema } from '../../lib/course/brand.schema.ts';
import { tooFaint } from '../../lib/course/colour/pairs.ts';
import { brandColours } from '../brands/colours.ts';
import { YamlSource } from '../yaml-source.ts';
import { checkBrands } from './brands.ts';

const brand = 'brands/fietsbond.yaml';

describe('a brand', () => {
	tells(
		'with a colour that can’t be read is told which pair, and the nearest colour that can',
		{ [brand]: [["light: { accent: '#5b3a8c'", "light: { accent: '#b08be8'"]] },
		`
course/brands/fietsbond.yaml:5  colours.light.accent
  found: #b08be8: accent on accent-soft has a contrast of 2.27
  wanted: at least 4.5
  mend: write "#7c57af", the nearest that can be read
`
	);

	tells(
		'with a logo that runs something is refused, at the line in the drawing',
		{ 'brands/lamp.svg': [['<circle', '\n<script>alert(1)</script><circle']] },
		`
course/brands/lamp.svg:2
  found: <script
  wanted: a picture without script
  mend: export it again as plain SVG
`
	);

	tells(
		'with a logo that fetches something from elsewhere is refused',
		{ 'brands/lamp.svg': [['<circle', '<image href="https://elders.nl/x.png"/><circle']] },
		`
course/brands/lamp.svg:1
  found: https://elders.nl/x.png
  wanted: everything inside the picture: nothing is fetched from elsewhere
  mend: embed it, or leave it out
`
	);

	tells(
		'with a logo that is not there, or without words for who can’t see it, is told so',
		{
			[brand]: [['logo: { file: lamp.svg, alt: Fietsersvereniging De Lamp }', 'logo: { file: lampje.svg }']]
		},
		`
course/brands/fietsbond.yaml:3  logo.alt
  found: nothing
  wanted: text
  mend: add the field alt
`
	);

	tells(
		'with a file that is missing is told where it should be',
		{ [brand]: [['lamp.svg', 'lampje.svg']] },
		`
course/brands/fietsbond.yaml:3  logo.file
  found: "lampje.svg", which is not there
  wanted: a file in brands/
  mend: put it there, or correct the name
`
	);

	tells(
		'with a typeface that is none, or is no list’s, is told so',
		{
			[brand]: [['font: system', 'font: { regular: x.woff2, licence: x.txt }']],
			'brands/x.woff2': 'not a font',
			'brands/x.txt': 'Licence of X'
		},
		`
course/brands/fietsbond.yaml:7  font.regular
  found: "x.woff2", which is something else inside
  wanted: what its name says
  mend: export it again in the right form
`
	);

	it('may not touch the colours of signals and of danger', () => {
		const colours = { accent: '#5b3a8c', accentDeep: '#432a69', accentSoft: '#eee8f6', onAccent: '#ffffff' };
		const light = { ...colours, danger: '#00ff00' };
		const { error } = brandSchema.safeParse({ name: 'X', colours: { light, dark: colours } });
		expect(error?.issues.map(({ code }) => code)).toEqual(['unrecognized_keys']);
	});

	it('that follows what it is told has nothing left to mend', () => {
		const folder = mkdtempSync(join(tmpdir(), 'brand-'));
		const write = (accent: string) => `name: X
colours:
  light: { accent: '${accent}', accentDeep: '#432a69', accentSoft: '#eee8f6', onAccent: '#ffffff' }
  dark: { accent: '#c3a8ee', accentDeep: '#d9c6f6', accentSoft: '#33264a', onAccent: '#1f1430' }
`;
		const problems = (text: string) => {
			writeFileSync(join(folder, 'x.yaml'), text);
			const source = new YamlSource('x.yaml', text);
			const data = brandSchema.parse(source.value);
			const loaded = { id: 'x', source, path: [], data, folder, shown: 'brands' };
			expect(tooFaint(brandColours(data, 'dark').all)).toEqual([]);
			return checkBrands({ brands: [loaded] } as never);
		};
		const [problem] = problems(write('#e8c400'));
		const near = /"(#[0-9a-f]{6})"/.exec(problem?.mend ?? '')?.[1] ?? '';
		expect(near).not.toBe('');
		expect(problems(write(near))).toEqual([]);
	});
});
