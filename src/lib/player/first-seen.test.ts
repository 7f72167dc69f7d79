import { expect, test } from 'vitest';
import { FirstSeen } from './first-seen.ts';

function watch() {
	let now = 1000;
	return { seen: new FirstSeen(() => now), wait: (milliseconds: number) => void (now += milliseconds) };
}

test('answering takes from the first look, however often it comes into view', () => {
	const { seen, wait } = watch();
	seen.note(3);
	wait(400);
	seen.note(3);
	wait(200);
	expect(seen.moments(3)).toEqual({ shownAt: 1000, at: 1600 });
});

test('another attempt takes from the answer before it', () => {
	const { seen, wait } = watch();
	seen.note('case.step');
	wait(400);
	seen.again('case.step');
	wait(50);
	expect(seen.moments('case.step')).toEqual({ shownAt: 1400, at: 1450 });
});

test('what is answered without having been seen took no time', () => {
	const { seen, wait } = watch();
	seen.note(3);
	wait(400);
	expect(seen.moments(4)).toEqual({ shownAt: 1400, at: 1400 });
});
