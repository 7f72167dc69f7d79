/** Content types by ending. Anything else is sent as bytes. */
const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	htm: 'text/html; charset=utf-8',
	xhtml: 'application/xhtml+xml; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json; charset=utf-8',
	map: 'application/json; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	xsd: 'application/xml; charset=utf-8',
	dtd: 'application/xml-dtd; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	vtt: 'text/vtt; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	gif: 'image/gif',
	webp: 'image/webp',
	avif: 'image/avif',
	bmp: 'image/bmp',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
	woff: 'font/woff',
	ttf: 'font/ttf',
	otf: 'font/otf',
	eot: 'application/vnd.ms-fontobject',
	mp4: 'video/mp4',
	m4v: 'video/mp4',
	webm: 'video/webm',
	ogv: 'video/ogg',
	mp3: 'audio/mpeg',
	m4a: 'audio/mp4',
	wav: 'audio/wav',
	ogg: 'audio/ogg',
	oga: 'audio/ogg',
	pdf: 'application/pdf',
	swf: 'application/x-shockwave-flash',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json; charset=utf-8'
};

export function mediaType(name: string): string {
	return types[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** Whether sending it compressed is worth the trouble. */
export function isText(type: string): boolean {
	return (
		type.includes('charset') || type === 'image/x-icon' || type === 'font/ttf' || type === 'application/wasm'
	);
}
