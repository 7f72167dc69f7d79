/** A row of the failure catalogue. A test is named by its file and a part of its full title. */
export interface Proof {
	/** End of the test file's path. */
	file: string;
	/** Part of the test's full title; several tests may have it, and all of them must pass. */
	title: string;
}

export interface Row {
	id: string;
	/** What happens. */
	what: string;
	proofs: Proof[];
	/** What stays out of our reach, and why. Rows without proofs must have it. */
	beyond?: string;
}

/** `file › title`, as the rows are written down. */
export const row = (id: string, what: string, tests: string[], beyond?: string): Row => ({
	id,
	what,
	proofs: tests.map((test) => {
		const [file = '', title = ''] = test.split(' › ');
		return { file, title };
	}),
	...(beyond ? { beyond } : {})
});
