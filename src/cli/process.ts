/** Other programs on this machine. */

/** Whether a program with this number runs; one that is not ours may not be asked, and runs. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
