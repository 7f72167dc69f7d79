/** A picture of plain colours as PNG (ISO 15948): eight bits a colour, no alpha, no filter. */
import { deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

function crc(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) {
		value ^= byte;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	}
	return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const whole = Buffer.alloc(body.length + 8);
	whole.writeUInt32BE(data.length, 0);
	body.copy(whole, 4);
	whole.writeUInt32BE(crc(body), body.length + 4);
	return whole;
}

/** @param size width and height in pixels @param colourAt colour of the pixel in column `x` and row `y`, 0–255 each */
export function png(size: number, colourAt: (x: number, y: number) => Colour): Buffer {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(size, 0);
	head.writeUInt32BE(size, 4);
	head.set([8, 2, 0, 0, 0], 8);
	const row = 1 + 3 * size;
	const pixels = Buffer.alloc(row * size);
	for (let y = 0; y < size; y++)
		for (let x = 0; x < size; x++) pixels.set(colourAt(x, y), y * row + 1 + 3 * x);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(pixels, { level: 9 })),
		chunk('IEND', new Uint8Array())
	]);
}
