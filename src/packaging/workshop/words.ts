/** What is said of the trainer's edition when it was made. */
import { count } from '../../lib/text/count.ts';

/** @param asked whether PDFs were wanted */
export function pdfWords(pdfs: number, asked: boolean): string {
	if (pdfs > 0) return count(pdfs, 'PDF', 'PDFs');
	if (asked) return 'WITHOUT PDFs: there was no browser to print with; its pages can be printed by hand';
	return 'without PDFs; --standard workshop prints them';
}
