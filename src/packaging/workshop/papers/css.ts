/**
 * How all paper of a workshop looks: black on white, told apart by lines and never by tints; sizes follow the root's. Of
 * a client's look it has the logo, the face, and one line in colour, which is dark enough in black and white.
 */
import type { WorkshopLook } from '../look.ts';
import type { Size } from './paper.ts';

/** Points of running text; nothing in the large print is smaller. */
export const points: Record<Size, number> = { normal: 10.5, large: 18 };

/** A text that may stand in a style sheet. */
export const cssText = (text: string): string =>
	`"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** @param foot what stands at the foot of each page, beside its number */
export const pageCss = (size: Size, foot: string, family: string): string => {
	const small = size === 'large' ? points.large : 8;
	const margin = `font:${small}pt ${family};color:#000;vertical-align:top;padding-top:3mm`;
	return `@page{size:A4;margin:13mm 14mm ${size === 'large' ? 22 : 17}mm;
@bottom-left{content:${cssText(foot)};${margin};width:80%;text-align:left}
@bottom-right{content:counter(page) " / " counter(pages);${margin};width:20%;text-align:right}}
@page bare{margin:0;@bottom-left{content:none}@bottom-right{content:none}}
:root{font-size:${points[size]}pt;--small:${size === 'large' ? 1 : 0.84}rem}`;
};

export const baseCss = ({ accent, family }: Pick<WorkshopLook, 'accent' | 'family'>): string => `
*{box-sizing:border-box}
body{margin:0;font:1rem/1.42 ${family};color:#000;background:#fff}
.brand{float:right;max-width:45%;margin:0 0 .4rem 1rem;padding-bottom:.3rem;border-bottom:3px solid ${accent};font-weight:700}
.brand img{display:block;height:11mm;width:auto}
h1,h2,h3{line-height:1.2;break-after:avoid;text-wrap:balance}
h1{font-size:1.8rem;margin:0 0 .3rem}
h2{font-size:1.3rem;margin:1.4rem 0 .4rem}
h3{font-size:1.05rem;margin:1rem 0 .25rem}
p,ul,ol{margin:0 0 .5rem;orphans:3;widows:3}
ul,ol{padding-left:1.4rem}
li{margin:.15rem 0;break-inside:avoid}
a{color:#000;text-decoration:none}
table{border-collapse:collapse;width:100%;margin:.4rem 0 .8rem}
th,td{border:1px solid #000;padding:.25rem .45rem;text-align:left;vertical-align:top}
thead th{border-bottom-width:2px}
thead{display:table-header-group}
tr{break-inside:avoid}
td p:last-child,td ul:last-child{margin-bottom:0}
img,svg{max-width:100%;height:auto}
/* A line at the very edge of the page's content is printed at half its width. */
main{padding:0 .3mm}
.material h2{font-size:1.05rem;margin:0 0 .25rem}
.small{font-size:var(--small)}
.callout,.box,.material{border:1px solid #000;padding:.5rem .75rem;margin:.6rem 0;break-inside:avoid}
.callout,.box.strong{border-width:2.5px}
.callout-kind{display:none}
.callout-head{margin:0 0 .2rem}
.callout p:last-child,.box>:last-child,.callout-body>:last-child{margin-bottom:0}
.ticks ul{list-style:none;padding:0}
.ticks li{position:relative;padding-left:1.6rem}
.ticks li::before,.tick{border:1.5px solid #000;width:.95em;height:.95em}
.ticks li::before{content:'';position:absolute;left:0;top:.22em}
.tick{display:inline-block}
.line{height:1.75rem;border-bottom:1px solid #000}
.write-line{height:1.75rem;border-bottom:1px solid #000}
.write-label{font-weight:700;margin:0}
.sources{border-top:1px solid #000;margin-top:1.2rem;padding-top:.4rem;overflow-wrap:anywhere}
.how{border:1px solid #000;padding:.5rem .75rem}
.again{break-before:page}
@media screen{body{max-width:48rem;margin:1rem auto;padding:0 1.25rem}}
@media print{.how{display:none}}
`;
