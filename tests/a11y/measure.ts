/** Measures of a page that is drawn: what is cut off, what can't be seen, what moves. Each gives one line a finding. */
import type { Frame } from '@playwright/test';

/** Text that its own box cuts off; what scrolls by itself is not cut, nor what is for reading aloud alone. */
export const cutOff = (view: Frame): Promise<string[]> =>
	view.evaluate(() => {
		const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
		const cut = (one: HTMLElement): boolean => {
			if (one.clientWidth <= 2 || one.clientHeight <= 2) return false;
			const { overflowX, overflowY } = getComputedStyle(one);
			return (
				(cuts(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
				(cuts(overflowY) && one.scrollHeight > one.clientHeight + 1)
			);
		};
		return [...document.querySelectorAll<HTMLElement>('body *')]
			.filter((one) => one instanceof HTMLElement && one.checkVisibility({ visibilityProperty: true }))
			.filter((one) => cut(one) && one.innerText.trim() !== '')
			.map((one) => `valt weg: ${one.outerHTML.slice(0, 120)}`);
	});

/**
 * Text with the colour of what it stands on; controls without text, edge or drawing. For forced colours, where the
 * browser lays a plate in the colour of the page behind each line, whatever the author's background is.
 */
export const unseen = (view: Frame): Promise<string[]> =>
	view.evaluate(() => {
		const clear = 'rgba(0, 0, 0, 0)';
		const plate = getComputedStyle(document.documentElement).backgroundColor;
		const behind = (one: Element): string => {
			if (matchMedia('(forced-colors: active)').matches) return plate;
			for (let at: Element | null = one; at; at = at.parentElement) {
				const { backgroundColor } = getComputedStyle(at);
				if (backgroundColor !== clear) return backgroundColor;
			}
			return plate;
		};
		const shown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
		const words = (one: Element) =>
			[...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
		const hidden = [...document.querySelectorAll('body *:not(script, style, option)')]
			.filter((one) => words(one) && shown(one) && !one.closest('svg'))
			.filter((one) => getComputedStyle(one).color === behind(one));
		const bare = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')]
			.filter(
				(one) => shown(one) && !(one instanceof HTMLInputElement && ['range', 'file'].includes(one.type))
			)
			.filter((one) => {
				const { borderStyle, borderWidth, appearance } = getComputedStyle(one);
				const edge = borderStyle !== 'none' && parseFloat(borderWidth) > 0;
				return !edge && appearance === 'none' && !one.innerText.trim() && !one.querySelector('svg');
			});
		return [...hidden, ...bare].map((one) => `niet te zien: ${one.outerHTML.slice(0, 120)}`);
	});

/**
 * Movements under way: those without end, or, when it is asked for, every one of them, once the page is drawn anew. All of
 * it: what is far from the window is not drawn by itself, and would keep what it had before a setting changed.
 */
export const moving = (view: Frame, all: boolean): Promise<string[]> =>
	view.evaluate(async (every) => {
		const whole = new CSSStyleSheet();
		whole.replaceSync('main :not(.unseen, dialog) { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(whole);
		for (let drawn = 0; drawn < 2; drawn++) await new Promise(requestAnimationFrame);
		const lasts = (animation: Animation): boolean => {
			const { duration, iterations } = animation.effect?.getComputedTiming() ?? {};
			return iterations === Infinity || (every && Number(duration) > 20);
		};
		const found = document
			.getAnimations()
			.filter((animation) => animation.playState === 'running' && lasts(animation))
			.map(({ effect }) => {
				const target = effect instanceof KeyframeEffect ? effect.target : null;
				return `beweegt: ${target?.outerHTML.slice(0, 120) ?? '?'}`;
			});
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== whole);
		return found;
	}, all);

/**
 * The values of WCAG 1.4.12, laid over the page or taken away; a sheet made by script, as a strict policy allows. The
 * page's own sheets stay: its late parts bring theirs the same way.
 */
export const spaceText = (view: Frame, on: boolean): Promise<void> =>
	view.evaluate((wanted) => {
		const place = globalThis as { textSpacing?: CSSStyleSheet };
		const others = document.adoptedStyleSheets.filter((sheet) => sheet !== place.textSpacing);
		if (!wanted) {
			document.adoptedStyleSheets = others;
			return;
		}
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}' +
				'p{margin-block-end:2em!important}'
		);
		place.textSpacing = sheet;
		document.adoptedStyleSheets = [...others, sheet];
	}, on);

/** Titles of the page that can be seen, for one way of holding the device and another. */
export const headings = (view: Frame): Promise<string[]> =>
	view.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			// What is far from the window is not drawn yet, and has no `innerText`.
			.map((one) => one.textContent?.trim() ?? '')
	);

/** What the page shows and where it is: nothing of it may change by moving the focus or typing a letter. */
export const standing = (view: Frame): Promise<string> =>
	view.evaluate(() => {
		const open = document.querySelectorAll('dialog[open]').length;
		return [location.hash, document.querySelector('h1')?.textContent, open].join(' · ');
	});
