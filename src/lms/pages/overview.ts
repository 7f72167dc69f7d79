/** The first page: which packages there are, and adding one. */
import type { InstalledPackage } from '../packages.ts';
import { momentWords, sizeWords, standardWords } from '../words.ts';
import { html, type Html } from './html.ts';
import { layout, type Forms } from './layout.ts';

export interface OverviewRow {
	installed: InstalledPackage;
	/** How many learners have opened it. */
	learners: number;
	/** ISO, null when nobody has opened it. */
	lastActivity: string | null;
}

export function overviewPage(rows: OverviewRow[], forms: Forms, uploadLimit: number): string {
	const list =
		rows.length > 0
			? html`<ul class="packages">
					${rows.map(card)}
				</ul>`
			: html`<p class="empty">
					Er is nog geen pakket. Voeg hieronder een zip-bestand toe; daarna kunt u het openen en zien wat het
					opslaat.
				</p>`;
	return layout(
		'Pakketten',
		[],
		html`<h1>Pakketten</h1>
			${list}${upload(forms, uploadLimit)}`
	);
}

function card({ installed, learners, lastActivity }: OverviewRow): Html {
	const { id, manifest, size } = installed;
	const who = learners === 1 ? '1 cursist' : `${learners} cursisten`;
	const used = lastActivity ? html`${who}, laatst ${momentWords(lastActivity)}` : html`Nog niet geopend`;
	return html`<li>
		<h2><a href="/packages/${id}">${manifest.title}</a></h2>
		<p class="meta">${packageWords(installed)} · ${sizeWords(size)}</p>
		<p class="meta">${used}</p>
	</li>`;
}

/** Standard and version of a package in words. */
export function packageWords({ manifest }: InstalledPackage): string {
	return [standardWords[manifest.standard], manifest.version && `versie ${manifest.version}`]
		.filter(Boolean)
		.join(' · ');
}

function upload(forms: Forms, limit: number): Html {
	return html`<section class="panel" aria-labelledby="add">
			<h2 id="add">Pakket toevoegen</h2>
			<p>
				Een zip-bestand in SCORM 1.2, SCORM 2004 of cmi5, ook als het ergens anders is gemaakt. Een nieuwe
				versie van een cursus die er al is, komt op dezelfde plaats; pogingen blijven bewaard.
			</p>
			<form id="upload" data-token="${forms.token}" data-limit="${limit}">
				<label for="file">Zip-bestand</label
				><input id="file" type="file" accept=".zip,application/zip" required />
				<button class="primary">Toevoegen</button>
			</form>
			<p id="upload-status" role="status"></p>
			<noscript
				><p>
					Toevoegen via deze pagina vraagt JavaScript. Zonder kan het ook:
					<code>npm run lms -- pakket.zip</code>.
				</p></noscript
			>
		</section>
		<script type="module" src="/assets/upload.js"></script>`;
}
