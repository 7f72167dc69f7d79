import { describe, expect, it } from 'vitest';
import { cssReferences, htmlReferences, isExternal, isInside, splitPage, tagsOf } from './markup.ts';

describe('what a page asks for', () => {
	it('is found in every tag that fetches, and links to follow are not counted', () => {
		const html = `<img src="a.png" srcset="b.png 2x, c.png 3x"><a href="https://x.nl">x</a>
			<video poster='d.jpg'><source src=e.mp4></video><svg><use xlink:href="#f"/><image href="g.png"/></svg>
			<p style="background:url(h.png)"></p><!-- <img src="no.png"> -->`;
		expect(htmlReferences(html).map((one) => one.address)).toEqual([
			'a.png',
			'b.png',
			'c.png',
			'd.jpg',
			'e.mp4',
			'#f',
			'g.png',
			'h.png'
		]);
	});

	it('is found in style sheets, comments left out', () => {
		const css =
			'@import "a.css";b{background:url( "c.png" )}/* url(no.png) */@font-face{src:url(d.woff2) format("woff2")}';
		expect(
			cssReferences(css)
				.map((one) => one.address)
				.sort()
		).toEqual(['a.css', 'c.png', 'd.woff2']);
	});

	it.each(['https://x.nl/a', 'HTTP://x.nl', '//x.nl/a', 'wss://x.nl'])('%s leaves the package', (address) => {
		expect(isExternal(address)).toBe(true);
	});

	it.each(['', '#top', 'data:image/png;base64,AA', 'about:blank'])('"%s" needs no file', (address) => {
		expect(isInside(address)).toBe(true);
		expect(isExternal(address)).toBe(false);
	});

	it('is not looked for inside scripts', () => {
		const page = splitPage('<p>a</p><script>var a = \'<img src="b.png">\'</script><style>c{}</style>');
		expect(htmlReferences(page.markup)).toEqual([]);
		expect(page.scripts).toEqual(['var a = \'<img src="b.png">\'']);
		expect(page.styles).toEqual(['c{}']);
	});

	it('is found behind a > in an attribute', () => {
		expect(tagsOf('<img alt="a > b" src="c.png">')[0]?.attributes.get('src')).toBe('c.png');
	});
});
