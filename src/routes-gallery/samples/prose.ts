/** Course text with every tag the content layer may write, as it would be rendered. */
export const prose = `
<p>Stalking begint zelden met iets groots. <strong>Losse voorvallen</strong> lijken klein, maar samen vormen zij een patroon. Houdt ongewenst contact <em>langer dan twee weken</em> aan, dan loopt het vaker slecht af<button type="button" class="fact" data-fact="f_twee_weken" aria-label="Bron bij: langer dan twee weken">bron</button>, en daarom telt vroeg handelen.</p>
<figure class="figure figure-points"><svg viewBox="0 0 600 160" role="img" aria-label="Tien losse stippen, verspreid en zonder verband.">${dots()}</svg><figcaption>Elk voorval apart zegt weinig.</figcaption></figure>
<figure class="figure figure-pattern"><svg viewBox="0 0 600 160" role="img" aria-label="Dezelfde tien stippen, door een lijn verbonden."><polyline points="36,118 92,64 150,104 214,40 262,92 330,58 386,112 446,44 508,86 566,30" fill="none" stroke="currentColor" stroke-width="2"/>${dots()}</svg><figcaption>Samen vormen zij een patroon.</figcaption></figure>
<h2 id="waar-let-u-op">Waar let u op?</h2>
<ul><li>ongewenst contact dat doorgaat na een duidelijk ‘nee’</li><li>weten waar iemand is, zonder dat het verteld is</li><li>anderen inschakelen: familie, kinderen, collega’s</li></ul>
<h3 id="stap-voor-stap">Stap voor stap</h3>
<ol><li>Luister en neem de angst serieus.</li><li>Vraag wat er gebeurt en hoe vaak.</li><li>Schrijf het op.</li></ol>
${callout('remember', 'Onthoud', 'Angst is informatie', 'Is iemand echt bang, dan is er reden om te handelen.')}
${callout('signal', 'Signaal', 'Hij weet waar zij is', 'Weten waar iemand is zonder dat het verteld is, kan wijzen op een tracker of meekijken op de telefoon.')}
${callout('caution', 'Let op', '', 'Reageer niet namens het slachtoffer. Elk antwoord kan een beloning zijn.')}
${callout('danger', 'Gevaar', 'Bel 112', 'Staat de stalker voor de deur of dreigt hij nu? Bel direct.')}
${callout('example', 'Voorbeeld', '', 'Een docent krijgt elke maandag een kaartje onder de ruitenwisser.')}
<div class="cards"><section class="card"><p class="card-eyebrow">Type 1</p><h3 class="card-title">De afgewezen stalker</h3><div class="card-body"><p>Wil een relatie herstellen of zich wreken. Meestal een ex-partner.</p></div></section><section class="card"><p class="card-eyebrow">Type 2</p><h3 class="card-title">De rancuneuze stalker</h3><div class="card-body"><p>Voelt zich slecht behandeld en wil angst aanjagen.</p></div></section></div>
${material('chat', 'Chat', 'Noor en Milan', '<p><strong>Milan 8.12</strong> Waarom lees je mijn berichten niet?</p><p><strong>Milan 8.14</strong> Ik zie dat je online bent.</p><blockquote><p><strong>Noor 8.40</strong> Ik wil geen contact meer. Stop met appen.</p></blockquote><p><strong>Milan 8.41</strong> Zo praat je niet tegen mij.</p>')}
${material('mail', 'E-mail', 'Betreft: nog één keer', '<p>Beste mevrouw De Wit,</p><p>U heeft mijn dossier nooit begrepen. Ik heb nu ook uw privéadres gevonden. We spreken elkaar nog.</p><p>H. Postma</p>')}
${material('calls', 'Bellijst', 'Gemiste oproepen, nummer onbekend', '<ul><li>maandag 17.52 uur</li><li>dinsdag 16.07 uur</li><li>woensdag 21.34 uur</li></ul>')}
${material('note', 'Notitie', 'Uit een logboek', '<p><strong>Nummer 14</strong> – dinsdag 3 november, 17.40 tot 17.55 uur</p><p><strong>Wat gebeurde er:</strong> M. stond naast zijn auto en keek naar de uitgang.</p>')}
${material('letter', 'Brief', 'Aan de bewoner', '<p>Lieve Anna,</p><p>Ik begrijp dat je tijd nodig hebt. Ik wacht. Elke avond om zes uur loop ik langs je raam, dan weet je dat ik er ben.</p>')}
<blockquote><p>Het ging niet om één berichtje. Het ging om de optelsom.</p></blockquote>
<table><thead><tr><th>Maatregel</th><th>Wie beslist</th><th>Hoe lang</th></tr></thead><tbody><tr><td>Gedragsaanwijzing</td><td>officier van justitie</td><td>ten hoogste 90 dagen</td></tr><tr><td>Vrijheidsbeperkende maatregel</td><td>strafrechter</td><td>ten hoogste vijf jaar</td></tr></tbody></table>
<details class="more"><summary>Meer over de wet</summary><div class="more-body"><p>In de wet heet stalking ‘belaging’. Het is strafbaar sinds 12 juli 2000.</p></div></details>
<details class="more"><summary>Meer over het onderzoek</summary><div class="more-body"><p>De cijfers komen uit een enquête onder de bevolking.</p></div></details>
`;

function dots(): string {
	const points = '36,118 92,64 150,104 214,40 262,92 330,58 386,112 446,44 508,86 566,30'.split(' ');
	return points
		.map(
			(point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="7" fill="currentColor"/>`
		)
		.join('');
}

function callout(kind: string, word: string, title: string, text: string): string {
	const strong = title && `<strong class="callout-title">${title}</strong>`;
	return `<div class="callout callout-${kind}"><p class="callout-head"><span class="callout-kind">${word}</span>${strong}</p><div class="callout-body"><p>${text}</p></div></div>`;
}

function material(kind: string, word: string, title: string, html: string): string {
	return `<figure class="material material-${kind}"><figcaption class="material-head"><span class="material-kind">${word}</span><span class="material-title">${title}</span></figcaption><div class="material-body">${html}</div></figure>`;
}
