/** What is asked of the packager when a test prints. */
import type { CourseBuild } from '../../src/content/course-build.ts';
import { usualChoices, type PackageRequest } from '../../src/packaging/edition.ts';

/** @param regions ids; the first of the course if left out */
export const printRequest = (build: CourseBuild, regions = build.regions.slice(0, 1)): PackageRequest => ({
	build,
	languages: ['nl'],
	regions,
	neutral: false,
	tracking: usualChoices
});
