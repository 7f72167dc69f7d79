/** A row of the failure catalogue. A test is named by its file and a part of its full title. */
export interface Proof {
	/** The test file's path, or the end of it, in whole names. */
	file: string;
	/** Part of the test's full title, in whole words; several tests may have it, and all of them must pass. */
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
