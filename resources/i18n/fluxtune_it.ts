<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>AboutPart</name>
        <message>
            <source>About</source>
            <translation>Informazioni</translation>
        </message>
        <message>
            <source>Icons: Lucide (ISC). Font: Inter (SIL Open Font License). Words for the spelling: SCOWL, pyspellchecker (MIT) and Wikidata (CC0). Tokens: the vocabulary of CLIP (MIT). Window: Qt and PySide (LGPL 3), used unchanged.</source>
            <translation>Icone: Lucide (ISC). Carattere: Inter (SIL Open Font License). Parole per l'ortografia: SCOWL, pyspellchecker (MIT) e Wikidata (CC0). Token: il vocabolario di CLIP (MIT). Finestra: Qt e PySide (LGPL 3), usati senza modifiche.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenze</translation>
        </message>
        <message>
            <source>Teach FLUX your style, without a graphics card of your own. FluxTune is free software under the MIT licence. It is not made by Replicate, Hugging Face, Weights &amp; Biases or Black Forest Labs.</source>
            <translation>Insegna a FLUX il tuo stile, senza una scheda grafica tua. FluxTune è software libero con licenza MIT. Non è fatto da Replicate, Hugging Face, Weights &amp; Biases o Black Forest Labs.</translation>
        </message>
        <message>
            <source>Version {version} · Qt {qt}</source>
            <translation>Versione {version} · Qt {qt}</translation>
        </message>
    </context>
    <context>
        <name>AccentRow</name>
        <message>
            <source>Blue</source>
            <translation>Blu</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Arancione</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Verde acqua</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Viola</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Guarda di nuovo</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Collega</translation>
        </message>
        <message>
            <source>Get a token</source>
            <translation>Ottieni un token</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sostituisci</translation>
        </message>
        <message>
            <source>Token of {service}</source>
            <translation>Token di {service}</translation>
        </message>
        <message>
            <source>Use another</source>
            <translation>Usane un altro</translation>
        </message>
        <message>
            <source>{action}: {service}</source>
            <translation>{action}: {service}</translation>
        </message>
    </context>
    <context>
        <name>AccountField</name>
        <message>
            <source>Paste your token</source>
            <translation>Incolla il tuo token</translation>
        </message>
    </context>
    <context>
        <name>AccountLine</name>
        <message>
            <source>Connect</source>
            <translation>Collega</translation>
        </message>
        <message>
            <source>Connect {service}</source>
            <translation>Collega {service}</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>A training that runs goes on at Replicate and costs what it costs; it is followed here again when a token of its account is back.</source>
            <translation>Un addestramento in corso continua su Replicate e costa quel che costa; lo si segue di nuovo qui quando torna un token del suo account.</translation>
        </message>
        <message>
            <source>Allow it when the system asks after you pressed the button.</source>
            <translation>Consentilo quando il sistema lo chiede, dopo aver premuto il pulsante.</translation>
        </message>
        <message>
            <source>Ask the keyring again</source>
            <translation>Chiedi di nuovo al portachiavi</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Controllo…</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Collegato</translation>
        </message>
        <message>
            <source>Could not be checked</source>
            <translation>Non è stato possibile controllare</translation>
        </message>
        <message>
            <source>Hugging Face</source>
            <translation>Hugging Face</translation>
        </message>
        <message>
            <source>Its window may be behind this one: unlock it there.</source>
            <translation>La sua finestra può essere dietro a questa: sbloccalo lì.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Tienilo</translation>
        </message>
        <message>
            <source>Keep it in the keyring</source>
            <translation>Tienilo nel portachiavi</translation>
        </message>
        <message>
            <source>Keyring not open</source>
            <translation>Portachiavi non aperto</translation>
        </message>
        <message>
            <source>No system keyring was found, so tokens are kept for this session only. {install}</source>
            <translation>Non è stato trovato un portachiavi di sistema, quindi i token si tengono solo per questa sessione. {install}</translation>
        </message>
        <message>
            <source>No system keyring was found.</source>
            <translation>Non è stato trovato un portachiavi di sistema.</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Non ancora controllato</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Non collegato</translation>
        </message>
        <message>
            <source>Optional: live training metrics on wandb.ai.</source>
            <translation>Facoltativo: misure dell'addestramento dal vivo su wandb.ai.</translation>
        </message>
        <message>
            <source>Optional: publishes your LoRA with a model card.</source>
            <translation>Facoltativo: pubblica la tua LoRA con una scheda del modello.</translation>
        </message>
        <message>
            <source>Press the button to try again.</source>
            <translation>Premi il pulsante per riprovare.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Remove it there too</source>
            <translation>Rimuovilo anche lì</translation>
        </message>
        <message>
            <source>Remove the token of {service}?</source>
            <translation>Rimuovere il token di {service}?</translation>
        </message>
        <message>
            <source>Replicate</source>
            <translation>Replicate</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocato</translation>
        </message>
        <message>
            <source>Something else in this file looks like a token, too. Look at it in a text editor.</source>
            <translation>Anche qualcos'altro in questo file somiglia a un token. Guardalo in un editor di testo.</translation>
        </message>
        <message>
            <source>The environment variable {variable} holds something that is no token, so it is not used. Mend it and start FluxTune again, or paste a token here.</source>
            <translation>La variabile d'ambiente {variable} contiene qualcosa che non è un token, quindi non si usa. Correggila e riavvia FluxTune, oppure incolla qui un token.</translation>
        </message>
        <message>
            <source>The file holds no token of {services} any more. Nothing else in it was changed.</source>
            <translation>Il file non contiene più alcun token di {services}. Nient'altro è stato cambiato.</translation>
        </message>
        <message>
            <source>The key is good, but Replicate's trainer knows only the older W&amp;B keys of 40 characters and would stop with this one. Trainings go without W&amp;B, so nothing is lost; the loss is shown on the Train page all the same.</source>
            <translation>La chiave è buona, ma il trainer di Replicate conosce solo le vecchie chiavi W&amp;B di 40 caratteri e con questa si fermerebbe. Gli addestramenti vanno senza W&amp;B, quindi non si perde nulla; la perdita (loss) si vede comunque nella pagina Addestra.</translation>
        </message>
        <message>
            <source>The keyring that Python finds here ({name}) is none of the system's own and may write tokens into a readable file, so they are kept for this session only. {install}</source>
            <translation>Il portachiavi che Python trova qui ({name}) non è uno di quelli del sistema e potrebbe scrivere i token in un file leggibile, quindi si tengono solo per questa sessione. {install}</translation>
        </message>
        <message>
            <source>The system did not let FluxTune use its keyring.</source>
            <translation>Il sistema non ha lasciato usare a FluxTune il suo portachiavi.</translation>
        </message>
        <message>
            <source>The system's keyring did not do what it was asked.</source>
            <translation>Il portachiavi di sistema non ha fatto ciò che gli era stato chiesto.</translation>
        </message>
        <message>
            <source>The system's keyring has not answered yet.</source>
            <translation>Il portachiavi di sistema non ha ancora risposto.</translation>
        </message>
        <message>
            <source>The system's keyring is locked.</source>
            <translation>Il portachiavi di sistema è bloccato.</translation>
        </message>
        <message>
            <source>The token is in use no more, but the keyring may still hold it.</source>
            <translation>Il token non è più in uso, ma il portachiavi potrebbe contenerlo ancora.</translation>
        </message>
        <message>
            <source>The token was removed from {place}; it was looked for there once more, and is gone. At {service} it still works until you delete it there.</source>
            <translation>Il token è stato rimosso da {place}; lì è stato cercato ancora una volta e non c'è più. Su {service} vale ancora finché non lo elimini lì.</translation>
        </message>
        <message>
            <source>The tokens in it cannot be read until then; everything up to the start of a training works without them.</source>
            <translation>Fino ad allora i token al suo interno non si possono leggere; tutto, fino all'avvio di un addestramento, funziona anche senza.</translation>
        </message>
        <message>
            <source>This token is in use, and forgotten when you close the program.</source>
            <translation>Questo token è in uso e viene dimenticato quando chiudi il programma.</translation>
        </message>
        <message>
            <source>To keep them, install one, for example gnome-keyring or KWallet, and start FluxTune again.</source>
            <translation>Per tenerli, installane uno, per esempio gnome-keyring o KWallet, e riavvia FluxTune.</translation>
        </message>
        <message>
            <source>To keep them, open Keychain Access once, then start FluxTune again.</source>
            <translation>Per tenerli, apri una volta Accesso Portachiavi, poi riavvia FluxTune.</translation>
        </message>
        <message>
            <source>To keep them, start the Windows service Credential Manager, then FluxTune again.</source>
            <translation>Per tenerli, avvia il servizio Windows Gestione credenziali, poi riavvia FluxTune.</translation>
        </message>
        <message>
            <source>Token refused</source>
            <translation>Token rifiutato</translation>
        </message>
        <message>
            <source>Tokens are kept in the system keyring ({place}), never in a file of this program.</source>
            <translation>I token stanno nel portachiavi di sistema ({place}), mai in un file di questo programma.</translation>
        </message>
        <message>
            <source>Tokens are kept in the system's keyring, never in a file of this program.</source>
            <translation>I token stanno nel portachiavi di sistema, mai in un file di questo programma.</translation>
        </message>
        <message>
            <source>Trainings go without W&amp;B from now on.</source>
            <translation>Da ora gli addestramenti vanno senza W&amp;B.</translation>
        </message>
        <message>
            <source>Trains and runs your model. Needed for Train and Create.</source>
            <translation>Addestra ed esegue il tuo modello. Serve per Addestra e Crea.</translation>
        </message>
        <message>
            <source>Unlock it, then press the button.</source>
            <translation>Sbloccalo, poi premi il pulsante.</translation>
        </message>
        <message>
            <source>Waiting for the system's keyring. It may ask you to unlock it.</source>
            <translation>Attendo il portachiavi di sistema. Potrebbe chiederti di sbloccarlo.</translation>
        </message>
        <message>
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <source>What is published stays. Publishing waits until a token is back.</source>
            <translation>Ciò che è pubblicato resta. Altre pubblicazioni attendono che torni un token.</translation>
        </message>
        <message>
            <source>What the system's keyring holds is no token.</source>
            <translation>Ciò che contiene il portachiavi di sistema non è un token.</translation>
        </message>
        <message>
            <source>With this token nothing can be published. Get one that may write to your own repositories.</source>
            <translation>Con questo token non si può pubblicare nulla. Prendine uno che possa scrivere nei tuoi repository.</translation>
        </message>
        <message>
            <source>Without a keyring a token is forgotten when you close the program, so it stays in the file.</source>
            <translation>Senza portachiavi un token viene dimenticato quando chiudi il programma, quindi resta nel file.</translation>
        </message>
        <message>
            <source>being checked…</source>
            <translation>in corso di controllo…</translation>
        </message>
        <message>
            <source>blanked in the file</source>
            <translation>cancellato nel file</translation>
        </message>
        <message>
            <source>can only read</source>
            <translation>può solo leggere</translation>
        </message>
        <message>
            <source>can write</source>
            <translation>può scrivere</translation>
        </message>
        <message>
            <source>fine-grained: may write to {spaces} alone</source>
            <translation>a permessi precisi: può scrivere solo in {spaces}</translation>
        </message>
        <message>
            <source>from the environment variable {variable}, never stored</source>
            <translation>dalla variabile d'ambiente {variable}, mai salvato</translation>
        </message>
        <message>
            <source>in use, for this session only</source>
            <translation>in uso, solo per questa sessione</translation>
        </message>
        <message>
            <source>kept for this session only</source>
            <translation>tenuto solo per questa sessione</translation>
        </message>
        <message>
            <source>kept in {place}</source>
            <translation>conservato in {place}</translation>
        </message>
        <message>
            <source>may only read</source>
            <translation>può solo leggere</translation>
        </message>
        <message>
            <source>may write to {spaces}</source>
            <translation>può scrivere in {spaces}</translation>
        </message>
        <message>
            <source>refused by its service: of no use</source>
            <translation>rifiutato dal suo servizio: inutile</translation>
        </message>
        <message>
            <source>still only in the file</source>
            <translation>ancora solo nel file</translation>
        </message>
        <message>
            <source>trainings are logged to {team}</source>
            <translation>gli addestramenti si registrano in {team}</translation>
        </message>
        <message>
            <source>was {name} when it was last checked</source>
            <translation>era {name} all'ultimo controllo</translation>
        </message>
        <message>
            <source>would take the place of the token of {name}</source>
            <translation>prenderebbe il posto del token di {name}</translation>
        </message>
        <message>
            <source>{folder} is a git checkout. If this file was ever committed, its tokens stay in the history for everybody who has a copy, blanked or not. Get new tokens, put them in above, and delete the old ones on the services' pages.</source>
            <translation>{folder} è un checkout git. Se questo file è mai stato registrato, i suoi token restano nella cronologia per chiunque ne abbia una copia, cancellati o no. Prendi token nuovi, inseriscili qui sopra ed elimina i vecchi nelle pagine dei servizi.</translation>
        </message>
        <message>
            <source>{name} (an organization)</source>
            <translation>{name} (un'organizzazione)</translation>
        </message>
        <message>
            <source>{name}, a person</source>
            <translation>{name}, una persona</translation>
        </message>
        <message>
            <source>{name}, an organization</source>
            <translation>{name}, un'organizzazione</translation>
        </message>
        <message>
            <source>{name}, by the token in {variable}</source>
            <translation>{name}, dal token in {variable}</translation>
        </message>
        <message>
            <source>{service} accepted this token before, for {name}, and does not any more: it was revoked or deleted there, or its time is over. Nothing was charged. Get a new token and put it here; your work stays as it is.</source>
            <translation>{service} prima accettava questo token, per {name}, e ora non più: è stato revocato o eliminato lì, o il suo tempo è scaduto. Non è stato addebitato nulla. Prendi un token nuovo e mettilo qui; il tuo lavoro resta com'è.</translation>
        </message>
        <message>
            <source>{service} did not accept the new token (it ends in {end}), so it is not kept. The one before stays in use. Copy the new one again, whole, from the service's page.</source>
            <translation>{service} non ha accettato il nuovo token (finisce con {end}), quindi non viene tenuto. Quello di prima resta in uso. Copia di nuovo quello nuovo, intero, dalla pagina del servizio.</translation>
        </message>
        <message>
            <source>{service} does not accept the token that lies in {place}. Nothing was charged. Replace it with one from the service's page, or remove it.</source>
            <translation>{service} non accetta il token che si trova in {place}. Non è stato addebitato nulla. Sostituiscilo con uno preso dalla pagina del servizio, oppure rimuovilo.</translation>
        </message>
        <message>
            <source>{service} does not accept the token, so it is not kept. Nothing was charged. Copy it again, whole, from the service's page, or get a new one.</source>
            <translation>{service} non accetta il token, quindi non viene tenuto. Non è stato addebitato nulla. Copialo di nuovo, intero, dalla pagina del servizio, oppure prendine uno nuovo.</translation>
        </message>
    </context>
    <context>
        <name>AccountsGlance</name>
        <message>
            <source>Accounts</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
    </context>
    <context>
        <name>AccountsPart</name>
        <message>
            <source>Accounts</source>
            <translation>Account</translation>
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>%1 of %2 ready</source>
            <translation>%1 di %2 pronti</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <translation>ancora %1</translation>
        </message>
        <message>
            <source>%1, something needs you</source>
            <translation>%1, qualcosa ha bisogno di te</translation>
        </message>
        <message>
            <source>%1: %2 under way</source>
            <translation>%1: %2 in corso</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Attività</translation>
        </message>
        <message>
            <source>Adding images was stopped</source>
            <translation>L'aggiunta di immagini è stata fermata</translation>
        </message>
        <message>
            <source>Asks you</source>
            <translation>Ti chiede</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>Annulla…</translation>
        </message>
        <message>
            <source>Captions are being changed</source>
            <translation>Le didascalie vengono cambiate</translation>
        </message>
        <message>
            <source>Captions are being exported</source>
            <translation>Le didascalie vengono esportate</translation>
        </message>
        <message>
            <source>Captions are being saved</source>
            <translation>Le didascalie vengono salvate</translation>
        </message>
        <message>
            <source>Captions are saved</source>
            <translation>Le didascalie sono salvate</translation>
        </message>
        <message>
            <source>Captions could not be changed</source>
            <translation>Non è stato possibile cambiare le didascalie</translation>
        </message>
        <message>
            <source>Captions could not be exported</source>
            <translation>Non è stato possibile esportare le didascalie</translation>
        </message>
        <message>
            <source>Captions were changed</source>
            <translation>Le didascalie sono state cambiate</translation>
        </message>
        <message>
            <source>Captions were exported</source>
            <translation>Le didascalie sono state esportate</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Non riuscito</translation>
        </message>
        <message>
            <source>Files could not be added</source>
            <translation>Non è stato possibile aggiungere i file</translation>
        </message>
        <message>
            <source>Images are being added</source>
            <translation>Le immagini vengono aggiunte</translation>
        </message>
        <message>
            <source>Images were added</source>
            <translation>Le immagini sono state aggiunte</translation>
        </message>
        <message>
            <source>It waits for your answer on the Train page.</source>
            <translation>Attende la tua risposta nella pagina Addestra.</translation>
        </message>
        <message>
            <source>It waits for your answer. Open its project to decide.</source>
            <translation>Aspetta la tua risposta. Apri il suo progetto per decidere.</translation>
        </message>
        <message>
            <source>Making pictures was stopped</source>
            <translation>La creazione di immagini è stata fermata</translation>
        </message>
        <message>
            <source>Nobody follows it here. Open its project to look again.</source>
            <translation>Qui nessuno lo segue. Apri il suo progetto per guardare di nuovo.</translation>
        </message>
        <message>
            <source>Nobody follows it here. Open the run to look again.</source>
            <translation>Qui nessuno lo segue. Apri l'esecuzione per guardare di nuovo.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Non ancora salvato</translation>
        </message>
        <message>
            <source>Pictures are being made</source>
            <translation>Le immagini vengono create</translation>
        </message>
        <message>
            <source>Pictures are ready</source>
            <translation>Le immagini sono pronte</translation>
        </message>
        <message>
            <source>Replicate starts it when a GPU is free. This is usual.</source>
            <translation>Replicate lo avvia quando una GPU è libera. È normale.</translation>
        </message>
        <message>
            <source>Run %1 did not get to Hugging Face</source>
            <translation>L'esecuzione %1 non è arrivata su Hugging Face</translation>
        </message>
        <message>
            <source>Run %1 goes to Hugging Face</source>
            <translation>L'esecuzione %1 va su Hugging Face</translation>
        </message>
        <message>
            <source>Run %1 is on Hugging Face</source>
            <translation>L'esecuzione %1 è su Hugging Face</translation>
        </message>
        <message>
            <source>Run %1: publishing was stopped</source>
            <translation>Esecuzione %1: la pubblicazione è stata fermata</translation>
        </message>
        <message>
            <source>Saving was stopped</source>
            <translation>Il salvataggio è stato fermato</translation>
        </message>
        <message>
            <source>Some pictures were not made</source>
            <translation>Alcune immagini non sono state create</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Fermato</translation>
        </message>
        <message>
            <source>The change was stopped</source>
            <translation>La modifica è stata fermata</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>L'esportazione è stata fermata</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>In corso</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>step %1 of %2</source>
            <translation>passo %1 di %2</translation>
        </message>
    </context>
    <context>
        <name>ActivityButton</name>
        <message>
            <source>Activity</source>
            <translation>Attività</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Activity</source>
            <translation>Attività</translation>
        </message>
        <message>
            <source>Clear what has ended</source>
            <translation>Togli ciò che è finito</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
        <message>
            <source>Copy support file…</source>
            <translation>Copia file di supporto…</translation>
        </message>
    </context>
    <context>
        <name>ActivityRow</name>
        <message>
            <source>Open project</source>
            <translation>Apri progetto</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostra</translation>
        </message>
    </context>
    <context>
        <name>AddButton</name>
        <message>
            <source>A folder…</source>
            <translation>Una cartella…</translation>
        </message>
        <message>
            <source>Add images</source>
            <translation>Aggiungi immagini</translation>
        </message>
        <message>
            <source>From the clipboard</source>
            <translation>Dagli appunti</translation>
        </message>
        <message>
            <source>Images, zip or captions…</source>
            <translation>Immagini, zip o didascalie…</translation>
        </message>
        <message>
            <source>Last import…</source>
            <translation>Ultima importazione…</translation>
        </message>
    </context>
    <context>
        <name>AddForm</name>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Also to images without a caption</source>
            <translation>Anche alle immagini senza didascalia</translation>
        </message>
        <message>
            <source>Also where it already stands</source>
            <translation>Anche dove c'è già</translation>
        </message>
    </context>
    <context>
        <name>AdoptSheet</name>
        <message>
            <source>Account %1.</source>
            <translation>Account %1.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Chiedi di nuovo</translation>
        </message>
        <message>
            <source>Asking Replicate …</source>
            <translation>Sto chiedendo a Replicate …</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
        <message>
            <source>Every finished FLUX training of this account that Replicate still lists is in one of your projects.</source>
            <translation>Ogni addestramento FLUX concluso di questo account che Replicate elenca ancora è in uno dei tuoi progetti.</translation>
        </message>
        <message>
            <source>Made on the web site, by a script, or in a folder that is gone: each one becomes a run of this project, with the settings that Replicate remembers. Nothing is sent and nothing costs. Where the LoRA's file is no longer kept, pictures can still be made with the model.</source>
            <translation>Fatti sul sito, da uno script o in una cartella che non c'è più: ognuno diventa un'esecuzione di questo progetto, con le impostazioni che Replicate ricorda. Non viene inviato nulla e nulla costa. Dove il file della LoRA non è più conservato, con il modello si possono comunque creare immagini.</translation>
        </message>
        <message>
            <source>Past trainings</source>
            <translation>Addestramenti passati</translation>
        </message>
        <message>
            <source>Take over %1 of %2</source>
            <translation>Rileva %1 di %2</translation>
        </message>
        <message>
            <source>Take over past trainings</source>
            <translation>Rileva addestramenti passati</translation>
        </message>
    </context>
    <context>
        <name>AdvancedPart</name>
        <message>
            <source>Advanced</source>
            <translation>Avanzate</translation>
        </message>
        <message>
            <source>Replicate does not tell at the moment what else this trainer takes. It is trained with the trainer's own defaults.</source>
            <translation>Replicate al momento non dice che cos'altro accetta questo trainer. Si addestra con i suoi valori predefiniti.</translation>
        </message>
        <message>
            <source>Replicate is being asked what this trainer takes…</source>
            <translation>Si chiede a Replicate che cosa accetta questo trainer…</translation>
        </message>
        <message>
            <source>Resolution %1 · caption dropout %2 % · %3 · batch %4</source>
            <translation>Risoluzione %1 · caption dropout %2 % · %3 · batch %4</translation>
        </message>
    </context>
    <context>
        <name>AfterwardsCard</name>
        <message>
            <source>Log metrics to Weights &amp; Biases</source>
            <translation>Registra le misure su Weights &amp; Biases</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privato</translation>
        </message>
        <message>
            <source>Project on Weights &amp; Biases</source>
            <translation>Progetto su Weights &amp; Biases</translation>
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation>Pubblica su Hugging Face</translation>
        </message>
        <message>
            <source>Repository on Hugging Face</source>
            <translation>Repository su Hugging Face</translation>
        </message>
        <message>
            <source>The LoRA is downloaded to this project</source>
            <translation>La LoRA viene scaricata in questo progetto</translation>
        </message>
        <message>
            <source>When it is done</source>
            <translation>Quando è finito</translation>
        </message>
    </context>
    <context>
        <name>AllRunsSheet</name>
        <message>
            <source>%1 of %2 runs</source>
            <translation>%1 di %2 esecuzioni</translation>
        </message>
        <message>
            <source>Cannot be read now: %1. Was it moved, or is its drive not connected? What runs at Replicate goes on.</source>
            <translation>Non leggibile ora: %1. È stato spostato, o il suo disco non è collegato? Ciò che gira su Replicate continua.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
        <message>
            <source>Find a run</source>
            <translation>Cerca un’esecuzione</translation>
        </message>
        <message>
            <source>No run has a star yet.</source>
            <translation>Nessuna esecuzione ha ancora una stella.</translation>
        </message>
        <message>
            <source>No run has these words.</source>
            <translation>Nessuna esecuzione contiene queste parole.</translation>
        </message>
        <message>
            <source>No training yet in any of your projects.</source>
            <translation>Ancora nessun addestramento nei tuoi progetti.</translation>
        </message>
        <message>
            <source>Reading your projects …</source>
            <translation>Lettura dei tuoi progetti …</translation>
        </message>
        <message>
            <source>Runs of all projects</source>
            <translation>Esecuzioni di tutti i progetti</translation>
        </message>
        <message>
            <source>Show this run</source>
            <translation>Mostra questa esecuzione</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Con stella</translation>
        </message>
    </context>
    <context>
        <name>Amounts</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 – %2 min</source>
            <translation>%1 – %2 min</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>proprio ora</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>oggi %1</translation>
        </message>
        <message>
            <source>under a minute</source>
            <translation>meno di un minuto</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ieri</translation>
        </message>
    </context>
    <context>
        <name>AppearancePart</name>
        <message>
            <source>Accent</source>
            <translation>Accento</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspetto</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colori</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>Dark words on light</source>
            <translation>Parole scure su chiaro</translation>
        </message>
        <message>
            <source>Follows your desktop</source>
            <translation>Come la tua scrivania</translation>
        </message>
        <message>
            <source>High contrast: black or white ground, stronger edges</source>
            <translation>Contrasto alto: fondo nero o bianco, bordi più forti</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Più grande</translation>
        </message>
        <message>
            <source>Less motion: nothing turns, fades or blinks</source>
            <translation>Meno movimento: niente gira, sfuma o lampeggia</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>Pictures stand out</source>
            <translation>Le immagini risaltano</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Dimensione del testo</translation>
        </message>
        <message>
            <source>Words and motion</source>
            <translation>Parole e movimento</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Details</source>
            <translation>Dettagli</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n pictures could not be had from Weights &amp; Biases.</source>
            <translation>
                <numerusform>%n immagine non si è potuta avere da Weights &amp; Biases.</numerusform>
                <numerusform>%n immagini non si sono potute avere da Weights &amp; Biases.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no prompt)</source>
            <translation>(nessun prompt)</translation>
        </message>
        <message>
            <source>Asking Weights &amp; Biases for the pictures…</source>
            <translation>Le immagini vengono chieste a Weights &amp; Biases…</translation>
        </message>
        <message>
            <source>Before training</source>
            <translation>Prima dell'addestramento</translation>
        </message>
        <message>
            <source>Before training · {prompt}</source>
            <translation>Prima dell'addestramento · {prompt}</translation>
        </message>
        <message>
            <source>Bringing the pictures home: {done} of {all}</source>
            <translation>Le immagini arrivano: {done} di {all}</translation>
        </message>
        <message>
            <source>No picture at step {step} · {prompt}</source>
            <translation>Nessuna immagine al passo {step} · {prompt}</translation>
        </message>
        <message>
            <source>Step {step} · {prompt}</source>
            <translation>Passo {step} · {prompt}</translation>
        </message>
        <message>
            <source>The first pictures are painted right before the training, by the model as it is; then they come every few steps.</source>
            <translation>Le prime immagini le dipinge il modello com'è, appena prima dell'addestramento; poi ne arrivano altre ogni tanti passi.</translation>
        </message>
        <message>
            <source>The pictures are at Weights &amp; Biases. Its key is needed to bring them here.</source>
            <translation>Le immagini sono su Weights &amp; Biases. Per portarle qui serve la sua chiave.</translation>
        </message>
        <message>
            <source>The pictures could not be fetched; the training is not touched.</source>
            <translation>Non è stato possibile prendere le immagini; l'addestramento non ne è toccato.</translation>
        </message>
        <message>
            <source>This run made no progress pictures. They come when prompts for them are set before a training is started.</source>
            <translation>Questo addestramento non ha fatto immagini di avanzamento. Arrivano se prima di avviarlo si impostano i loro prompt.</translation>
        </message>
        <message>
            <source>Weights &amp; Biases does not answer at the moment. It is asked again by itself.</source>
            <translation>Weights &amp; Biases al momento non risponde. Verrà interrogato di nuovo da sé.</translation>
        </message>
    </context>
    <context>
        <name>BoardCard</name>
        <message>
            <source>Progress pictures</source>
            <translation>Immagini di avanzamento</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <source>arrow keys move · Return opens · P pins, to compare two</source>
            <translation>le frecce spostano · Invio apre · P fissa, per confrontarne due</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message>
            <source>Progress pictures</source>
            <translation>Immagini di avanzamento</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fissata</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>%1 captions cannot be read and are left out.</source>
            <translation>%1 didascalie non si possono leggere e vengono lasciate fuori.</translation>
        </message>
        <message>
            <source>%1 captions changed.</source>
            <translation>%1 didascalie cambiate.</translation>
        </message>
        <message>
            <source>%1 of %2 captions will change</source>
            <translation>%1 di %2 didascalie cambieranno</translation>
        </message>
        <message>
            <source>%1 of 1 caption will change</source>
            <translation>%1 di 1 didascalia cambierà</translation>
        </message>
        <message>
            <source>1 caption cannot be read and is left out.</source>
            <translation>1 didascalia non si può leggere e viene lasciata fuori.</translation>
        </message>
        <message>
            <source>1 caption changed.</source>
            <translation>1 didascalia cambiata.</translation>
        </message>
        <message>
            <source>A bracket ( is not closed. Add ), or write \( for it.</source>
            <translation>Una parentesi ( non è chiusa. Aggiungi ), oppure scrivi \( per cercarla.</translation>
        </message>
        <message>
            <source>A bracket [ is not closed. Add ], or write \[ for it.</source>
            <translation>Una parentesi [ non è chiusa. Aggiungi ], oppure scrivi \[ per cercarla.</translation>
        </message>
        <message>
            <source>A group is named (?P&lt;name&gt;…), with a letter at the beginning.</source>
            <translation>Un gruppo si chiama (?P&lt;name&gt;…), con una lettera all'inizio.</translation>
        </message>
        <message>
            <source>Add the trigger word</source>
            <translation>Aggiungi la parola chiave</translation>
        </message>
        <message>
            <source>Add to captions</source>
            <translation>Aggiungi alle didascalie</translation>
        </message>
        <message>
            <source>After (? something else is expected.</source>
            <translation>Dopo (? ci si aspetta qualcos'altro.</translation>
        </message>
        <message>
            <source>All tidy: there is nothing to put in order.</source>
            <translation>Tutto in ordine: non c'è nulla da riordinare.</translation>
        </message>
        <message>
            <source>At character %1:</source>
            <translation>Al carattere %1:</translation>
        </message>
        <message>
            <source>Change %1 captions</source>
            <translation>Cambia %1 didascalie</translation>
        </message>
        <message>
            <source>Change 1 caption</source>
            <translation>Cambia 1 didascalia</translation>
        </message>
        <message>
            <source>Change captions</source>
            <translation>Cambia le didascalie</translation>
        </message>
        <message>
            <source>Choose what to put in order.</source>
            <translation>Scegli che cosa riordinare.</translation>
        </message>
        <message>
            <source>It cannot be understood: %1.</source>
            <translation>Non si capisce: %1.</translation>
        </message>
        <message>
            <source>No caption changes: both texts are the same.</source>
            <translation>Nessuna didascalia cambia: i due testi sono uguali.</translation>
        </message>
        <message>
            <source>No caption here changes: “%1” is not in them.</source>
            <translation>Qui nessuna didascalia cambia: «%1» non vi compare.</translation>
        </message>
        <message>
            <source>Nothing is missing: every caption has the trigger word.</source>
            <translation>Non manca nulla: ogni didascalia ha la parola chiave.</translation>
        </message>
        <message>
            <source>Nothing is missing: every caption here says it already.</source>
            <translation>Non manca nulla: ogni didascalia qui lo dice già.</translation>
        </message>
        <message>
            <source>Remove from captions</source>
            <translation>Togli dalle didascalie</translation>
        </message>
        <message>
            <source>Replace in captions</source>
            <translation>Sostituisci nelle didascalie</translation>
        </message>
        <message>
            <source>There is no caption to look through here.</source>
            <translation>Qui non c'è alcuna didascalia da esaminare.</translation>
        </message>
        <message>
            <source>There is no group of this number or name.</source>
            <translation>Non c'è un gruppo con questo numero o nome.</translation>
        </message>
        <message>
            <source>There is nothing before this sign to repeat. Write \ before it to find it.</source>
            <translation>Prima di questo segno non c'è nulla da ripetere. Scrivi \ prima, per trovare il segno stesso.</translation>
        </message>
        <message>
            <source>This ) closes nothing. Take it out, or write \) for it.</source>
            <translation>Questa ) non chiude nulla. Toglila, oppure scrivi \) per cercarla.</translation>
        </message>
        <message>
            <source>This \ stands before a sign that it means nothing for. Write \\ to find one.</source>
            <translation>Questo \ sta davanti a un segno per cui non significa nulla. Scrivi \\ per trovarne uno.</translation>
        </message>
        <message>
            <source>This is too long or nested too deeply. Make it shorter.</source>
            <translation>È troppo lungo o ha troppi livelli. Accorcialo.</translation>
        </message>
        <message>
            <source>This number of repetitions is not possible.</source>
            <translation>Questo numero di ripetizioni non è possibile.</translation>
        </message>
        <message>
            <source>This pattern takes too long, so the search was stopped. Nothing was changed. Repeat less within what is repeated: a+ instead of (a+)+, or [^,]* instead of .*</source>
            <translation>Questo schema richiede troppo tempo, quindi la ricerca è stata fermata. Non è stato cambiato nulla. Ripeti meno dentro ciò che si ripete: a+ invece di (a+)+, oppure [^,]* invece di .*</translation>
        </message>
        <message>
            <source>This project has no trigger word yet. Set it on the page Train.</source>
            <translation>Questo progetto non ha ancora una parola chiave. Impostala nella pagina Addestra.</translation>
        </message>
        <message>
            <source>This range begins after its end.</source>
            <translation>Questo intervallo comincia dopo la sua fine.</translation>
        </message>
        <message>
            <source>This takes too long, so the search was stopped. Nothing was changed. Choose fewer images.</source>
            <translation>Richiede troppo tempo, quindi la ricerca è stata fermata. Non è stato cambiato nulla. Scegli meno immagini.</translation>
        </message>
        <message>
            <source>Tidy up captions</source>
            <translation>Riordina le didascalie</translation>
        </message>
        <message>
            <source>Two signs of repetition in a row. One is enough.</source>
            <translation>Due segni di ripetizione di fila. Ne basta uno.</translation>
        </message>
        <message>
            <source>Type what to add. Every change is shown here first.</source>
            <translation>Scrivi che cosa aggiungere. Ogni modifica si vede prima qui.</translation>
        </message>
        <message>
            <source>Type what to find. Every change is shown here first.</source>
            <translation>Scrivi che cosa cercare. Ogni modifica si vede prima qui.</translation>
        </message>
    </context>
    <context>
        <name>BulkForms</name>
        <message>
            <source>At the end</source>
            <translation>Alla fine</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>All'inizio</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dove</translation>
        </message>
    </context>
    <context>
        <name>BulkList</name>
        <message>
            <source>Captions before and after</source>
            <translation>Didascalie prima e dopo</translation>
        </message>
        <message>
            <source>Space ticks a caption or takes the tick away.</source>
            <translation>La barra spaziatrice spunta una didascalia o toglie la spunta.</translation>
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutte</translation>
        </message>
        <message>
            <source>Captions done</source>
            <translation>Didascalie fatte</translation>
        </message>
        <message>
            <source>Filtered</source>
            <translation>Filtrate</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Trova e sostituisci</translation>
        </message>
        <message>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <source>In which captions</source>
            <translation>In quali didascalie</translation>
        </message>
        <message>
            <source>Nothing is looked for until the pattern is right.</source>
            <translation>Non si cerca nulla finché lo schema non è giusto.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sostituisci</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Selezionate</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed. Press Enter to search again.</source>
            <translation>Fermato. Non è stato cambiato nulla. Premi Invio per cercare di nuovo.</translation>
        </message>
        <message>
            <source>This project cannot be changed here. You can look, but not replace.</source>
            <translation>Questo progetto non si può cambiare qui. Puoi guardare, ma non sostituire.</translation>
        </message>
        <message>
            <source>Tidy up</source>
            <translation>Riordina</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Parola chiave</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla modifica</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Che cosa fare</translation>
        </message>
    </context>
    <context>
        <name>BulkResult</name>
        <message>
            <source>Tick all captions, or none</source>
            <translation>Spunta tutte le didascalie, o nessuna</translation>
        </message>
    </context>
    <context>
        <name>CaptionCommands</name>
        <message>
            <source>Mark as checked</source>
            <translation>Segna come controllata</translation>
        </message>
        <message>
            <source>Paste caption</source>
            <translation>Incolla la didascalia</translation>
        </message>
        <message>
            <source>Take back the check</source>
            <translation>Togli il controllo</translation>
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption</source>
            <translation>Didascalia</translation>
        </message>
        <message>
            <source>What is in this picture, in one to three sentences. Leave the style out.</source>
            <translation>Che cosa c'è in questa immagine, in una-tre frasi. Lascia fuori lo stile.</translation>
        </message>
    </context>
    <context>
        <name>CaptionRow</name>
        <message>
            <source>No caption yet</source>
            <translation>Ancora nessuna didascalia</translation>
        </message>
    </context>
    <context>
        <name>CaptionSettings</name>
        <message>
            <source>A word is right when one of these languages has it. Your trigger word is always right. Nothing leaves this computer.</source>
            <translation>Una parola è giusta quando una di queste lingue la conosce. La tua parola chiave è sempre giusta. Nulla lascia questo computer.</translation>
        </message>
        <message>
            <source>A word to add</source>
            <translation>Una parola da aggiungere</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Add snippet</source>
            <translation>Aggiungi frammento</translation>
        </message>
        <message>
            <source>Change snippet</source>
            <translation>Cambia frammento</translation>
        </message>
        <message>
            <source>Mark words that may be misspelled</source>
            <translation>Segna le parole che potrebbero essere scritte male</translation>
        </message>
        <message>
            <source>None yet. Add names and words of your own here, or from the menu of a marked word.</source>
            <translation>Ancora nessuna. Aggiungi qui nomi e parole tuoi, o dal menu di una parola segnata.</translation>
        </message>
        <message>
            <source>None yet. For example: bw for “black and white photograph”.</source>
            <translation>Ancora nessuno. Per esempio: bn per «fotografia in bianco e nero».</translation>
        </message>
        <message>
            <source>One word, please</source>
            <translation>Una parola sola, per favore</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Frase</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nome breve</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Frammenti</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Ortografia</translation>
        </message>
        <message>
            <source>Type the short name in a caption and press Tab, or choose the phrase from the menu of the caption.</source>
            <translation>Scrivi il nome breve in una didascalia e premi Tab, oppure scegli la frase dal menu della didascalia.</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Le tue parole</translation>
        </message>
    </context>
    <context>
        <name>CaptionTools</name>
        <message>
            <source>Checked</source>
            <translation>Controllata</translation>
        </message>
        <message>
            <source>More for this caption</source>
            <translation>Altro per questa didascalia</translation>
        </message>
        <message>
            <source>You have read this caption and it is good (Ctrl+Enter, goes on)</source>
            <translation>Hai letto questa didascalia e va bene (Ctrl+Invio, va avanti)</translation>
        </message>
    </context>
    <context>
        <name>CaptionsPart</name>
        <message>
            <source>Captions</source>
            <translation>Didascalie</translation>
        </message>
        <message>
            <source>Offer words and phrases of the other captions while I type</source>
            <translation>Offri parole e frasi delle altre didascalie mentre scrivo</translation>
        </message>
        <message>
            <source>Tab takes the first one, Esc closes the list, and typing on ignores it.</source>
            <translation>Tab prende la prima, Esc chiude l'elenco, e continuando a scrivere lo si ignora.</translation>
        </message>
        <message>
            <source>While you type</source>
            <translation>Mentre scrivi</translation>
        </message>
    </context>
    <context>
        <name>CardPicker</name>
        <message>
            <source>Pictures on its card</source>
            <translation>Immagini sulla scheda</translation>
        </message>
        <message>
            <source>They are shown with their prompts. Nothing else is told beside them.</source>
            <translation>Vengono mostrate con i loro prompt. Accanto non si dice nient'altro.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Comandi</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Trova un comando</translation>
        </message>
        <message>
            <source>No command has these letters.</source>
            <translation>Nessun comando ha queste lettere.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Che cosa vuoi fare?</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>1 star</source>
            <translation>1 stella</translation>
        </message>
        <message>
            <source>2 stars</source>
            <translation>2 stelle</translation>
        </message>
        <message>
            <source>3 stars</source>
            <translation>3 stelle</translation>
        </message>
        <message>
            <source>4 stars</source>
            <translation>4 stelle</translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 stelle</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Attività</translation>
        </message>
        <message>
            <source>Bring ignored problems back</source>
            <translation>Riporta i problemi ignorati</translation>
        </message>
        <message>
            <source>Captions as rows</source>
            <translation>Didascalie in righe</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Chiudi progetto</translation>
        </message>
        <message>
            <source>Compare two</source>
            <translation>Confronta due</translation>
        </message>
        <message>
            <source>Copy support file…</source>
            <translation>Copia file di supporto…</translation>
        </message>
        <message>
            <source>Copy the whole caption</source>
            <translation>Copia l'intera didascalia</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crea</translation>
        </message>
        <message>
            <source>Create pictures</source>
            <translation>Crea immagini</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Ritaglia…</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Raccolta</translation>
        </message>
        <message>
            <source>Earlier versions…</source>
            <translation>Versioni precedenti…</translation>
        </message>
        <message>
            <source>Export captions…</source>
            <translation>Esporta didascalie…</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Preferita</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtra</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>Trova un comando…</translation>
        </message>
        <message>
            <source>Find and replace in captions…</source>
            <translation>Trova e sostituisci nelle didascalie…</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>Cerca nel registro</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Schermo intero</translation>
        </message>
        <message>
            <source>Full view</source>
            <translation>Vista grande</translation>
        </message>
        <message>
            <source>Guide to this page</source>
            <translation>Guida a questa pagina</translation>
        </message>
        <message>
            <source>Hold: without the LoRA</source>
            <translation>Tieni premuto: senza la LoRA</translation>
        </message>
        <message>
            <source>Ignore problems</source>
            <translation>Ignora i problemi</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Informazioni</translation>
        </message>
        <message>
            <source>Insert the trigger word</source>
            <translation>Inserisci la parola chiave</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Tasti di questa pagina</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Lascia fuori</translation>
        </message>
        <message>
            <source>Mark as checked and go on</source>
            <translation>Segna come controllata e vai avanti</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>Specchia</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Sposta nel cestino</translation>
        </message>
        <message>
            <source>Next image</source>
            <translation>Immagine successiva</translation>
        </message>
        <message>
            <source>Next image without a caption</source>
            <translation>Prossima immagine senza didascalia</translation>
        </message>
        <message>
            <source>Next spelling mistake</source>
            <translation>Prossimo errore di ortografia</translation>
        </message>
        <message>
            <source>No stars</source>
            <translation>Nessuna stella</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Apri cartella…</translation>
        </message>
        <message>
            <source>Paste as the whole caption</source>
            <translation>Incolla come intera didascalia</translation>
        </message>
        <message>
            <source>Paste images</source>
            <translation>Incolla immagini</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Scegli</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Previous image</source>
            <translation>Immagine precedente</translation>
        </message>
        <message>
            <source>Previous spelling mistake</source>
            <translation>Errore di ortografia precedente</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ripeti</translation>
        </message>
        <message>
            <source>Rename this word everywhere…</source>
            <translation>Rinomina ovunque questa parola…</translation>
        </message>
        <message>
            <source>Revert to original</source>
            <translation>Torna all'originale</translation>
        </message>
        <message>
            <source>Rotate left</source>
            <translation>Ruota a sinistra</translation>
        </message>
        <message>
            <source>Rotate right</source>
            <translation>Ruota a destra</translation>
        </message>
        <message>
            <source>Runs of all projects…</source>
            <translation>Esecuzioni di tutti i progetti…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleziona tutto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostra cartella</translation>
        </message>
        <message>
            <source>Swap the two</source>
            <translation>Scambia le due</translation>
        </message>
        <message>
            <source>Take over past trainings…</source>
            <translation>Rileva addestramenti passati…</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Addestra</translation>
        </message>
        <message>
            <source>Train again with these settings</source>
            <translation>Addestra di nuovo con queste impostazioni</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Indecisa</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla modifica</translation>
        </message>
        <message>
            <source>Use all but the seed</source>
            <translation>Usa tutto tranne il seed</translation>
        </message>
        <message>
            <source>Use all settings</source>
            <translation>Usa tutte le impostazioni</translation>
        </message>
        <message>
            <source>Use the prompt</source>
            <translation>Usa il prompt</translation>
        </message>
        <message>
            <source>Use the seed</source>
            <translation>Usa il seed</translation>
        </message>
        <message>
            <source>Use the shape</source>
            <translation>Usa il formato</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Parole</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>%1 captions changed</source>
            <translation>%1 didascalie modificate</translation>
        </message>
        <message>
            <source>%1 images added: %2</source>
            <translation>%1 immagini aggiunte: %2</translation>
        </message>
        <message>
            <source>%1 images edited: %2</source>
            <translation>%1 immagini modificate: %2</translation>
        </message>
        <message>
            <source>%1 images less: %2</source>
            <translation>%1 immagini in meno: %2</translation>
        </message>
        <message>
            <source>%1: %2, before %3</source>
            <translation>%1: %2, prima %3</translation>
        </message>
        <message>
            <source>1 caption changed</source>
            <translation>1 didascalia modificata</translation>
        </message>
        <message>
            <source>1 image added: %2</source>
            <translation>1 immagine aggiunta: %2</translation>
        </message>
        <message>
            <source>1 image edited: %2</source>
            <translation>1 immagine modificata: %2</translation>
        </message>
        <message>
            <source>1 image less: %2</source>
            <translation>1 immagine in meno: %2</translation>
        </message>
        <message>
            <source>Automatic captions</source>
            <translation>Didascalie automatiche</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Dimensione del batch</translation>
        </message>
        <message>
            <source>Caption dropout</source>
            <translation>Caption dropout</translation>
        </message>
        <message>
            <source>Hugging Face</source>
            <translation>Hugging Face</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Velocità di apprendimento</translation>
        </message>
        <message>
            <source>LoRA rank</source>
            <translation>Rank della LoRA</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Ottimizzatore</translation>
        </message>
        <message>
            <source>Other inputs</source>
            <translation>Altri dati</translation>
        </message>
        <message>
            <source>Prompts of progress pictures</source>
            <translation>Prompt delle immagini di progresso</translation>
        </message>
        <message>
            <source>Resolutions</source>
            <translation>Risoluzioni</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passi</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Trainer</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Parola chiave</translation>
        </message>
        <message>
            <source>W&amp;B project</source>
            <translation>Progetto W&amp;B</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>e altre %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niente</translation>
        </message>
        <message>
            <source>off</source>
            <translation>disattivo</translation>
        </message>
        <message>
            <source>on</source>
            <translation>attivo</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message>
            <source>Different from Run %1</source>
            <translation>Diverso dall’esecuzione %1</translation>
        </message>
        <message>
            <source>Nothing: the same images, captions and settings.</source>
            <translation>Niente: le stesse immagini, didascalie e impostazioni.</translation>
        </message>
        <message>
            <source>The images and captions are the same.</source>
            <translation>Le immagini e le didascalie sono le stesse.</translation>
        </message>
        <message>
            <source>What one of the two was trained on is not known any more.</source>
            <translation>Non si sa più su che cosa fu addestrato uno dei due.</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>How the word may go on</source>
            <translation>Come può continuare la parola</translation>
        </message>
        <message>
            <source>Tab takes it · Ctrl+Space to choose</source>
            <translation>Tab la prende · Ctrl+Spazio per scegliere</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n images</source>
            <translation>
                <numerusform>%n immagine</numerusform>
                <numerusform>%n immagini</numerusform>
            </translation>
        </message>
        <message>
            <source>1 image</source>
            <translation>1 immagine</translation>
        </message>
    </context>
    <context>
        <name>Create</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>%1 · %2 each</source>
            <translation>%1 · %2 ciascuna</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Being made</source>
            <translation>In creazione</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annullato</translation>
        </message>
        <message>
            <source>Create · %1</source>
            <translation>Crea · %1</translation>
        </message>
        <message>
            <source>Fetching</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <source>Goes along</source>
            <translation>Viene con</translation>
        </message>
        <message>
            <source>Guidance %1</source>
            <translation>Guidance %1</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservata</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Fatte da</translation>
        </message>
        <message>
            <source>Made in the very same way</source>
            <translation>Creata proprio allo stesso modo</translation>
        </message>
        <message>
            <source>Make pictures on Replicate?</source>
            <translation>Creare immagini su Replicate?</translation>
        </message>
        <message>
            <source>Model %1</source>
            <translation>Modello %1</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Nessuna connessione</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Non confermato</translation>
        </message>
        <message>
            <source>Not made</source>
            <translation>Non creata</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Non ora</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non inviato</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>Prompt: %1</source>
            <translation>Prompt: %1</translation>
        </message>
        <message>
            <source>Run %1 · %2</source>
            <translation>Esecuzione %1 · %2</translation>
        </message>
        <message>
            <source>Run %1 · %2 steps</source>
            <translation>Esecuzione %1 · %2 passi</translation>
        </message>
        <message>
            <source>Run %1 · step %2</source>
            <translation>Esecuzione %1 · passo %2</translation>
        </message>
        <message>
            <source>Seed %1</source>
            <translation>Seed %1</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Shape %1</source>
            <translation>Formato %1</translation>
        </message>
        <message>
            <source>Steps %1</source>
            <translation>Passi %1</translation>
        </message>
        <message>
            <source>Strength %1</source>
            <translation>Forza %1</translation>
        </message>
        <message>
            <source>Try another seed or other words.</source>
            <translation>Prova un altro seed o altre parole.</translation>
        </message>
        <message>
            <source>Up to %2 of your %1 a month are used with this.</source>
            <translation>Con questo si usano fino a %2 dei tuoi %1 al mese.</translation>
        </message>
        <message>
            <source>Visibility</source>
            <translation>Visibilità</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>You are asked once. From then on, until you close the program, the price on the button is enough.</source>
            <translation>Ti viene chiesto una volta. Da allora, finché non chiudi il programma, basta il prezzo sul pulsante.</translation>
        </message>
        <message>
            <source>Your monthly limit of %1 leaves %2: too little for this. It can be raised in Settings, Money.</source>
            <translation>Del tuo limite mensile di %1 restano %2: troppo poco per questo. Si può alzare in Impostazioni, Spese.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>circa %1</translation>
        </message>
        <message>
            <source>at step %1</source>
            <translation>al passo %1</translation>
        </message>
        <message>
            <source>free practice</source>
            <translation>prova gratuita</translation>
        </message>
        <message>
            <source>no other words</source>
            <translation>nessun'altra parola</translation>
        </message>
        <message>
            <source>private, in your account</source>
            <translation>privato, nel tuo account</translation>
        </message>
        <message>
            <source>strength %1</source>
            <translation>forza %1</translation>
        </message>
        <message>
            <source>your Hugging Face token, as a secret input that is not shown again</source>
            <translation>il tuo token di Hugging Face, come dato segreto che non viene più mostrato</translation>
        </message>
    </context>
    <context>
        <name>CreatePage</name>
        <message>
            <source>%1 (price of %2)</source>
            <translation>%1 (prezzo di %2)</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crea</translation>
        </message>
        <message numerus="yes">
            <source>Create %n images</source>
            <translation>
                <numerusform>Crea %n immagine</numerusform>
                <numerusform>Crea %n immagini</numerusform>
            </translation>
        </message>
        <message>
            <source>Create 1 image</source>
            <translation>Crea 1 immagine</translation>
        </message>
        <message>
            <source>Ctrl + Enter · practice, nothing is charged</source>
            <translation>Ctrl + Invio · prova, nulla viene addebitato</translation>
        </message>
        <message>
            <source>Ctrl + Enter · queue as many as you like</source>
            <translation>Ctrl + Invio · mettine in coda quante vuoi</translation>
        </message>
        <message>
            <source>Full view</source>
            <translation>Vista grande</translation>
        </message>
        <message>
            <source>Save the picture as</source>
            <translation>Salva l'immagine come</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>circa %1</translation>
        </message>
        <message>
            <source>free</source>
            <translation>gratis</translation>
        </message>
    </context>
    <context>
        <name>Crop</name>
        <message>
            <source>%1 pixels</source>
            <translation>%1 pixel</translation>
        </message>
        <message>
            <source>%1: too small to be trained</source>
            <translation>%1: troppo piccola per essere addestrata</translation>
        </message>
        <message>
            <source>%1: trained as %2, %3 % cut away</source>
            <translation>%1: addestrata come %2, %3 % tagliato via</translation>
        </message>
        <message>
            <source>%1: trained as %2, nothing cut away</source>
            <translation>%1: addestrata come %2, nulla tagliato via</translation>
        </message>
        <message>
            <source>The shorter side has %1 pixels. Below %2, fine detail is hard to learn.</source>
            <translation>Il lato più corto ha %1 pixel. Sotto %2 i dettagli fini sono difficili da imparare.</translation>
        </message>
    </context>
    <context>
        <name>CropPanel</name>
        <message>
            <source>Apply crop</source>
            <translation>Applica ritaglio</translation>
        </message>
        <message>
            <source>Apply the crop (Enter)</source>
            <translation>Applica il ritaglio (Invio)</translation>
        </message>
        <message>
            <source>Arrow keys move the frame, with Shift they resize it, with Ctrl by a pixel.</source>
            <translation>Le frecce muovono la cornice, con Maiusc la ridimensionano, con Ctrl di un pixel.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Change width and height (X)</source>
            <translation>Scambia larghezza e altezza (X)</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Ritaglia</translation>
        </message>
        <message>
            <source>Keep the whole image again</source>
            <translation>Tieni di nuovo l'immagine intera</translation>
        </message>
        <message>
            <source>Leave without cropping (Esc)</source>
            <translation>Esci senza ritagliare (Esc)</translation>
        </message>
        <message>
            <source>Portrait / landscape</source>
            <translation>Verticale / orizzontale</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>The file itself stays as it is.</source>
            <translation>Il file stesso resta com'è.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Che cosa resta</translation>
        </message>
    </context>
    <context>
        <name>CropShapes</name>
        <message>
            <source>Free</source>
            <translation>Libero</translation>
        </message>
        <message>
            <source>Nearest: %1</source>
            <translation>Più vicino: %1</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Originale</translation>
        </message>
        <message>
            <source>Shapes that the trainer takes as they are, without cutting anything away</source>
            <translation>Formati che il trainer prende così come sono, senza tagliare nulla</translation>
        </message>
        <message>
            <source>Trainer's shape %1</source>
            <translation>Formato del trainer %1</translation>
        </message>
        <message>
            <source>Trainer's shapes</source>
            <translation>Formati del trainer</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>Frame of the crop</source>
            <translation>Cornice del ritaglio</translation>
        </message>
    </context>
    <context>
        <name>Cropping</name>
        <message>
            <source>Crop</source>
            <translation>Ritaglia</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Caricamento…</translation>
        </message>
        <message>
            <source>This file cannot be read as an image.</source>
            <translation>Questo file non si può leggere come immagine.</translation>
        </message>
    </context>
    <context>
        <name>Dataset</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n parola</numerusform>
                <numerusform>%n parole</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 parola</translation>
        </message>
        <message>
            <source>Caption checked</source>
            <translation>Didascalia controllata</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Lasciata fuori</translation>
        </message>
        <message>
            <source>Picked</source>
            <translation>Scelta</translation>
        </message>
    </context>
    <context>
        <name>DatasetPage</name>
        <message>
            <source>Continue to Train</source>
            <translation>Continua con Addestra</translation>
        </message>
    </context>
    <context>
        <name>DatasetViewer</name>
        <message>
            <source>Next image</source>
            <translation>Immagine successiva</translation>
        </message>
        <message>
            <source>Previous image</source>
            <translation>Immagine precedente</translation>
        </message>
    </context>
    <context>
        <name>DesktopNotes</name>
        <message>
            <source>Run {number} of {project} is trained</source>
            <translation>L'esecuzione {number} di {project} è addestrata</translation>
        </message>
        <message>
            <source>Run {number} of {project} stopped</source>
            <translation>L'esecuzione {number} di {project} si è fermata</translation>
        </message>
        <message>
            <source>Run {number} of {project} waits for your word</source>
            <translation>L'esecuzione {number} di {project} attende la tua parola</translation>
        </message>
        <message>
            <source>Show run</source>
            <translation>Mostra esecuzione</translation>
        </message>
        <message>
            <source>The Train page says why. Nothing more is sent until you decide.</source>
            <translation>La pagina Addestra dice perché. Finché non decidi, non viene inviato altro.</translation>
        </message>
        <message>
            <source>You can create with it now.</source>
            <translation>Ora puoi crearci immagini.</translation>
        </message>
        <message>
            <source>Your images and captions are safe. The Train page says what it cost and what to do.</source>
            <translation>Le tue immagini e didascalie sono al sicuro. La pagina Addestra dice quanto è costata e che cosa fare.</translation>
        </message>
    </context>
    <context>
        <name>Destination</name>
        <message>
            <source>A private model of the practice account.</source>
            <translation>Un modello privato dell'account di prova.</translation>
        </message>
        <message>
            <source>Asking Replicate whether it is free…</source>
            <translation>Si chiede a Replicate se è libero…</translation>
        </message>
        <message>
            <source>Created as a private model of the organization %1.</source>
            <translation>Creato come modello privato dell'organizzazione %1.</translation>
        </message>
        <message>
            <source>Created for you as a private model on Replicate.</source>
            <translation>Creato per te come modello privato su Replicate.</translation>
        </message>
        <message>
            <source>Once Replicate is connected, it tells whether this is free.</source>
            <translation>Quando Replicate è collegato, dice se questo nome è libero.</translation>
        </message>
        <message>
            <source>Replicate does not tell now whether it is free. It is asked again before anything is sent.</source>
            <translation>Replicate ora non dice se è libero. Viene chiesto di nuovo prima di inviare qualcosa.</translation>
        </message>
        <message>
            <source>This model is public: everybody could use what you train.</source>
            <translation>Questo modello è pubblico: tutti potrebbero usare ciò che addestri.</translation>
        </message>
        <message>
            <source>Use lowercase letters and digits, and - _ or . only between them.</source>
            <translation>Usa lettere minuscole e cifre, e - _ o . solo in mezzo.</translation>
        </message>
        <message>
            <source>You trained it before, and Replicate does not show it now. If it was deleted, it is created anew, private.</source>
            <translation>L'hai già addestrato e ora Replicate non lo mostra. Se è stato eliminato, viene creato di nuovo, privato.</translation>
        </message>
        <message>
            <source>Your token makes models of %2 alone. For %1, connect a token of %1.</source>
            <translation>Il tuo token crea solo modelli di %2. Per %1 collega un token di %1.</translation>
        </message>
        <message>
            <source>Yours and private, but not of this project: this adds a version.</source>
            <translation>Tuo e privato, ma non di questo progetto: questo aggiunge una versione.</translation>
        </message>
        <message>
            <source>Yours and private, but not of this project: this adds to its %1 versions.</source>
            <translation>Tuo e privato, ma non di questo progetto: questo si aggiunge alle sue %1 versioni.</translation>
        </message>
        <message>
            <source>Yours and private: this adds a version.</source>
            <translation>Tuo e privato: questo aggiunge una versione.</translation>
        </message>
        <message>
            <source>Yours and private: this adds to its %1 versions.</source>
            <translation>Tuo e privato: questo si aggiunge alle sue %1 versioni.</translation>
        </message>
        <message>
            <source>Yours and private: this adds to its 1 version.</source>
            <translation>Tuo e privato: questo si aggiunge alla sua 1 versione.</translation>
        </message>
        <message>
            <source>Yours, but no FLUX LoRA: it is better to take another name.</source>
            <translation>Tuo, ma non è un LoRA di FLUX: meglio un altro nome.</translation>
        </message>
        <message>
            <source>Yours, private and still empty: this makes its first version.</source>
            <translation>Tuo, privato e ancora vuoto: questa sarà la sua prima versione.</translation>
        </message>
        <message>
            <source>number %1 of a model that is there</source>
            <translation>la numero %1 di un modello che c'è già</translation>
        </message>
        <message>
            <source>one more of a model that is there</source>
            <translation>un'altra di un modello che c'è già</translation>
        </message>
        <message>
            <source>the first of a model that is there</source>
            <translation>la prima di un modello che c'è già</translation>
        </message>
        <message>
            <source>the first of a new model</source>
            <translation>la prima di un nuovo modello</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>[added: %1]</source>
            <translation>[aggiunto: %1]</translation>
        </message>
        <message>
            <source>[taken out: %1]</source>
            <translation>[tolto: %1]</translation>
        </message>
    </context>
    <context>
        <name>DropCard</name>
        <message>
            <source>10 or more pictures in one style. PNG, JPEG, WebP, AVIF, TIFF.</source>
            <translation>10 o più immagini in uno stile. PNG, JPEG, WebP, AVIF, TIFF.</translation>
        </message>
        <message>
            <source>Drop images or a folder here</source>
            <translation>Trascina qui immagini o una cartella</translation>
        </message>
        <message>
            <source>Import zip or JSON</source>
            <translation>Importa zip o JSON</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri cartella</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>A run needs a project: open its folder first</source>
            <translation>Un addestramento ha bisogno di un progetto: apri prima la sua cartella</translation>
        </message>
        <message>
            <source>Captions need their images: open their folder first</source>
            <translation>Le didascalie hanno bisogno delle loro immagini: apri prima la loro cartella</translation>
        </message>
        <message>
            <source>Drop images or a folder to begin</source>
            <translation>Rilascia immagini o una cartella per cominciare</translation>
        </message>
        <message>
            <source>Drop to add this run to the project</source>
            <translation>Rilascia per aggiungere questo addestramento al progetto</translation>
        </message>
        <message>
            <source>Drop to add this to the project</source>
            <translation>Rilascia per aggiungere al progetto</translation>
        </message>
        <message>
            <source>Drop to begin a new project with the images of the zip</source>
            <translation>Rilascia per cominciare un nuovo progetto con le immagini dello zip</translation>
        </message>
        <message>
            <source>Drop to begin a new project with these images</source>
            <translation>Rilascia per cominciare un nuovo progetto con queste immagini</translation>
        </message>
        <message>
            <source>Drop to copy the images into this project</source>
            <translation>Rilascia per copiare le immagini in questo progetto</translation>
        </message>
        <message>
            <source>Drop to copy the images of the folder into this project</source>
            <translation>Rilascia per copiare le immagini della cartella in questo progetto</translation>
        </message>
        <message>
            <source>Drop to give the images these captions</source>
            <translation>Rilascia per dare alle immagini queste didascalie</translation>
        </message>
        <message>
            <source>Drop to load this preset into the form</source>
            <translation>Rilascia per caricare questo preset nel modulo</translation>
        </message>
        <message>
            <source>Drop to open this folder</source>
            <translation>Rilascia per aprire questa cartella</translation>
        </message>
        <message>
            <source>Drop to unpack the images of the zip into this project</source>
            <translation>Rilascia per estrarre le immagini dello zip in questo progetto</translation>
        </message>
    </context>
    <context>
        <name>Earlier</name>
        <message>
            <source>%1 captions</source>
            <translation>%1 didascalie</translation>
        </message>
        <message>
            <source>%1 captions belong to images that are not here any more.</source>
            <translation>%1 didascalie appartengono a immagini che non sono più qui.</translation>
        </message>
        <message>
            <source>1 caption</source>
            <translation>1 didascalia</translation>
        </message>
        <message>
            <source>1 caption belongs to an image that is not here any more.</source>
            <translation>1 didascalia appartiene a un'immagine che non è più qui.</translation>
        </message>
        <message>
            <source>All captions</source>
            <translation>Tutte le didascalie</translation>
        </message>
        <message>
            <source>Bring back %1</source>
            <translation>Riporta %1</translation>
        </message>
        <message>
            <source>Bring back all captions</source>
            <translation>Riporta tutte le didascalie</translation>
        </message>
        <message>
            <source>Bring back…</source>
            <translation>Riporta…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versioni precedenti</translation>
        </message>
        <message>
            <source>Earlier versions cannot be read. The captions are complete.</source>
            <translation>Le versioni precedenti non si possono leggere. Le didascalie sono complete.</translation>
        </message>
        <message>
            <source>Its bytes are kept. They can be put back; the trainer reads UTF-8 only, though.</source>
            <translation>I suoi byte sono conservati. Si possono rimettere; il trainer però legge solo UTF-8.</translation>
        </message>
        <message>
            <source>Kept for 90 days on this computer. Bringing captions back can be undone with Ctrl+Z.</source>
            <translation>Conservate per 90 giorni su questo computer. Il ritorno delle didascalie si può annullare con Ctrl+Z.</translation>
        </message>
        <message>
            <source>Marked is what would change: struck through goes, underlined comes. Ctrl+Z takes it back.</source>
            <translation>È segnato ciò che cambierebbe: il barrato va via, il sottolineato arriva. Ctrl+Z lo annulla.</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Nessuna didascalia</translation>
        </message>
        <message>
            <source>No earlier versions yet. From now on each change is kept.</source>
            <translation>Ancora nessuna versione precedente. Da ora ogni modifica viene conservata.</translation>
        </message>
        <message>
            <source>Nothing here yet. All captions are kept before each change of many captions and before each training.</source>
            <translation>Ancora nulla qui. Tutte le didascalie vengono conservate prima di ogni modifica di molte didascalie e prima di ogni addestramento.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ora</translation>
        </message>
        <message>
            <source>Put the old file back</source>
            <translation>Rimetti il vecchio file</translation>
        </message>
        <message>
            <source>Put this file back</source>
            <translation>Rimetti questo file</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Mostra più vecchie</translation>
        </message>
        <message>
            <source>This caption</source>
            <translation>Questa didascalia</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Use an earlier version</source>
            <translation>Usa una versione precedente</translation>
        </message>
        <message>
            <source>Use this text</source>
            <translation>Usa questo testo</translation>
        </message>
        <message>
            <source>all captions brought back</source>
            <translation>tutte le didascalie riportate</translation>
        </message>
        <message>
            <source>as it was found</source>
            <translation>come è stata trovata</translation>
        </message>
        <message>
            <source>before a training</source>
            <translation>prima di un addestramento</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>prima: %1</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiata</translation>
        </message>
        <message>
            <source>changed together with others</source>
            <translation>cambiata insieme ad altre</translation>
        </message>
        <message>
            <source>converted to UTF-8</source>
            <translation>convertita in UTF-8</translation>
        </message>
        <message>
            <source>done again</source>
            <translation>ripetuta</translation>
        </message>
        <message>
            <source>earlier version taken again</source>
            <translation>versione precedente ripresa</translation>
        </message>
        <message>
            <source>found and replaced</source>
            <translation>trovato e sostituito</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importata</translation>
        </message>
        <message>
            <source>kept when the image was renamed</source>
            <translation>conservata quando l'immagine è stata rinominata</translation>
        </message>
        <message>
            <source>the file before it was converted to UTF-8</source>
            <translation>il file prima della conversione in UTF-8</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>scritta</translation>
        </message>
        <message>
            <source>typed, could not be saved</source>
            <translation>scritta, non è stato possibile salvarla</translation>
        </message>
        <message>
            <source>typed, then set aside for another program's text</source>
            <translation>scritta, poi messa da parte per il testo di un altro programma</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>annullata</translation>
        </message>
        <message>
            <source>written by another program</source>
            <translation>scritta da un altro programma</translation>
        </message>
    </context>
    <context>
        <name>EmptyFeed</name>
        <message>
            <source>First test: with and without the LoRA · %1</source>
            <translation>Prima prova: con e senza la LoRA · %1</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>Vai ad Addestra</translation>
        </message>
        <message>
            <source>No trained model yet</source>
            <translation>Ancora nessun modello addestrato</translation>
        </message>
        <message>
            <source>Train one first. In practice mode that takes about 20 seconds and is free.</source>
            <translation>Prima addestrane uno. In modalità prova ci vogliono circa 20 secondi ed è gratis.</translation>
        </message>
        <message>
            <source>Train one on your images first. It then appears here, ready to make pictures.</source>
            <translation>Prima addestrane uno sulle tue immagini. Poi appare qui, pronto a creare immagini.</translation>
        </message>
        <message>
            <source>Write a prompt on the left and press Create. Each picture is kept in this project with its prompt and seed. Or see first what the LoRA has learned: the same picture with it and without it.</source>
            <translation>Scrivi un prompt a sinistra e premi Crea. Ogni immagine resta in questo progetto con il suo prompt e il suo seed. Oppure guarda prima che cosa ha imparato la LoRA: la stessa immagine con essa e senza.</translation>
        </message>
        <message>
            <source>Your pictures appear here</source>
            <translation>Le tue immagini appaiono qui</translation>
        </message>
    </context>
    <context>
        <name>EncodingNote</name>
        <message>
            <source>Convert all %1</source>
            <translation>Converti tutte e %1</translation>
        </message>
        <message>
            <source>Convert to UTF-8</source>
            <translation>Converti in UTF-8</translation>
        </message>
        <message>
            <source>The trainer reads UTF-8 only. Convert it if the text above is right; what it holds now is kept.</source>
            <translation>Il trainer legge solo UTF-8. Converti se il testo qui sopra è giusto; ciò che il file contiene ora viene conservato.</translation>
        </message>
        <message>
            <source>This file is UTF-16.</source>
            <translation>Questo file è UTF-16.</translation>
        </message>
        <message>
            <source>This file is UTF-8 with broken characters.</source>
            <translation>Questo file è UTF-8 con caratteri rovinati.</translation>
        </message>
        <message>
            <source>This file is most probably Windows-1252.</source>
            <translation>Questo file è molto probabilmente Windows-1252.</translation>
        </message>
    </context>
    <context>
        <name>ExportDoor</name>
        <message>
            <source>%1 for training</source>
            <translation>%1 per l'addestramento</translation>
        </message>
        <message>
            <source>Export captions</source>
            <translation>Esporta didascalie</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>%1 captions</source>
            <translation>%1 didascalie</translation>
        </message>
        <message>
            <source>%1 could not be read and stayed behind.</source>
            <translation>%1 non si sono potute leggere e sono rimaste indietro.</translation>
        </message>
        <message>
            <source>%1 with a caption</source>
            <translation>%1 con didascalia</translation>
        </message>
        <message>
            <source>All other images are copied pixel for pixel.</source>
            <translation>Tutte le altre immagini vengono copiate pixel per pixel.</translation>
        </message>
        <message>
            <source>Also images that are left out of the training</source>
            <translation>Anche le immagini lasciate fuori dall'addestramento</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Captions that cannot be read and stay behind: %1.</source>
            <translation>Didascalie che non si possono leggere e restano indietro: %1.</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Scegli dove…</translation>
        </message>
        <message>
            <source>Export captions</source>
            <translation>Esporta didascalie</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>Esportato in %1.</translation>
        </message>
        <message>
            <source>Folder of images and captions</source>
            <translation>Cartella di immagini e didascalie</translation>
        </message>
        <message>
            <source>For other trainers: a copy of each image, its .txt beside it</source>
            <translation>Per altri addestratori: una copia di ogni immagine, accanto il suo .txt</translation>
        </message>
        <message>
            <source>Images exported</source>
            <translation>Immagini esportate</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>Righe JSON</translation>
        </message>
        <message>
            <source>One file, a line for each image: file_name and text</source>
            <translation>Un file, una riga per ogni immagine: file_name e text</translation>
        </message>
        <message>
            <source>One file, for scripts and for bringing captions back</source>
            <translation>Un file, per script e per riportare le didascalie</translation>
        </message>
        <message>
            <source>One table, for a spreadsheet: file_name and text</source>
            <translation>Una tabella, per un foglio di calcolo: file_name e text</translation>
        </message>
        <message>
            <source>Place, camera and serial numbers stay behind.</source>
            <translation>Luogo, fotocamera e numeri di serie restano indietro.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostra cartella</translation>
        </message>
        <message>
            <source>Stopped. Nothing was left behind.</source>
            <translation>Fermato. Non è stato lasciato nulla indietro.</translation>
        </message>
        <message>
            <source>There is no caption to export yet.</source>
            <translation>Non c'è ancora alcuna didascalia da esportare.</translation>
        </message>
        <message>
            <source>Write cropped and turned images as they are shown</source>
            <translation>Scrivi le immagini ritagliate e ruotate come si vedono</translation>
        </message>
        <message>
            <source>Zip of images and captions</source>
            <translation>Zip di immagini e didascalie</translation>
        </message>
    </context>
    <context>
        <name>Feed</name>
        <message>
            <source>Favourite</source>
            <translation>Preferita</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>%1: is not known. Put quotes around it to look for it as text, or use caption:, word:, name:, words:, tokens:, characters:, rating:, width:, height: or is:.</source>
            <translation>%1: non è conosciuto. Mettilo tra virgolette per cercarlo come testo, oppure usa caption:, word:, name:, words:, tokens:, characters:, rating:, width:, height: o is:.</translation>
        </message>
        <message numerus="yes">
            <source>%n images no longer fit the filter.</source>
            <translation>
                <numerusform>%n immagine non corrisponde più al filtro.</numerusform>
                <numerusform>%n immagini non corrispondono più al filtro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more images fit the filter now.</source>
            <translation>
                <numerusform>%n immagine in più corrisponde ora al filtro.</numerusform>
                <numerusform>%n immagini in più corrispondono ora al filtro.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 image no longer fits the filter.</source>
            <translation>1 immagine non corrisponde più al filtro.</translation>
        </message>
        <message>
            <source>1 more image fits the filter now.</source>
            <translation>1 immagine in più corrisponde ora al filtro.</translation>
        </message>
        <message>
            <source>3 stars or more</source>
            <translation>3 stelle o più</translation>
        </message>
        <message>
            <source>A bracket is closed that was never opened: %2</source>
            <translation>È chiusa una parentesi che non era mai stata aperta: %2</translation>
        </message>
        <message>
            <source>A bracket is not closed: %2</source>
            <translation>Una parentesi non è chiusa: %2</translation>
        </message>
        <message>
            <source>A number is missing in %2. Write it like words:&gt;20 or rating:&gt;=3.</source>
            <translation>In %2 manca un numero. Scrivilo come words:&gt;20 o rating:&gt;=3.</translation>
        </message>
        <message>
            <source>A quote is not closed: %2</source>
            <translation>Una virgoletta non è chiusa: %2</translation>
        </message>
        <message>
            <source>An image can be: %3.</source>
            <translation>Un'immagine può essere: %3.</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Didascalia</translation>
        </message>
        <message>
            <source>Caption or name</source>
            <translation>Didascalia o nome</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Caratteri</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nome del file</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altezza</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Lasciata fuori</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Nessuna didascalia</translation>
        </message>
        <message>
            <source>No image fits the filter %1.</source>
            <translation>Nessuna immagine corrisponde al filtro %1.</translation>
        </message>
        <message>
            <source>No image has a caption yet.</source>
            <translation>Ancora nessuna immagine ha una didascalia.</translation>
        </message>
        <message>
            <source>No image has a problem.</source>
            <translation>Nessuna immagine ha un problema.</translation>
        </message>
        <message>
            <source>No image with a caption fits the filter %1.</source>
            <translation>Nessuna immagine con didascalia corrisponde al filtro %1.</translation>
        </message>
        <message>
            <source>No image with a problem fits the filter %1.</source>
            <translation>Nessuna immagine con un problema corrisponde al filtro %1.</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Non ancora controllata</translation>
        </message>
        <message>
            <source>Over 77 tokens</source>
            <translation>Oltre 77 token</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemi</translation>
        </message>
        <message>
            <source>Say a number after %1, such as %1:&gt;20.</source>
            <translation>Scrivi un numero dopo %1, per esempio %1:&gt;20.</translation>
        </message>
        <message>
            <source>Say after %1: what to look for.</source>
            <translation>Scrivi dopo %1: che cosa cercare.</translation>
        </message>
        <message>
            <source>Something is missing beside %1.</source>
            <translation>Accanto a %1 manca qualcosa.</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>There are more brackets here than can be followed.</source>
            <translation>Qui ci sono più parentesi di quante se ne possano seguire.</translation>
        </message>
        <message>
            <source>There is nothing between the brackets.</source>
            <translation>Tra le parentesi non c'è nulla.</translation>
        </message>
        <message>
            <source>There is nothing between the quotes.</source>
            <translation>Tra le virgolette non c'è nulla.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Whole word</source>
            <translation>Parola intera</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Larghezza</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Parole</translation>
        </message>
        <message>
            <source>a problem</source>
            <translation>un problema</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>almeno</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>al massimo</translation>
        </message>
        <message>
            <source>captioned</source>
            <translation>con didascalia</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>controllata</translation>
        </message>
        <message>
            <source>cropped or turned</source>
            <translation>ritagliata o ruotata</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>esattamente</translation>
        </message>
        <message>
            <source>is:%1 is not known.</source>
            <translation>is:%1 non è conosciuto.</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>lasciata fuori</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>meno di</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>mancante</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>più di</translation>
        </message>
        <message>
            <source>picked</source>
            <translation>scelta</translation>
        </message>
        <message>
            <source>rated</source>
            <translation>valutata</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>scartata</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>indecisa</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>illeggibile</translation>
        </message>
    </context>
    <context>
        <name>FilterBuilder</name>
        <message>
            <source>Build a filter</source>
            <translation>Componi un filtro</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Togli il filtro</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Show images that fit</source>
            <translation>Mostra le immagini che corrispondono</translation>
        </message>
        <message>
            <source>What is written in the filter field does not fit into rows. It stays as it is until something is chosen here.</source>
            <translation>Ciò che è scritto nel campo del filtro non sta in righe. Resta com'è finché qui non si sceglie qualcosa.</translation>
        </message>
        <message>
            <source>Whether all or one of the rows must hold</source>
            <translation>Se devono valere tutte le righe o una</translation>
        </message>
        <message>
            <source>all of these</source>
            <translation>tutte queste</translation>
        </message>
        <message>
            <source>any of these</source>
            <translation>una di queste</translation>
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <source>Filter</source>
            <translation>Filtra</translation>
        </message>
        <message>
            <source>Filter (Ctrl+F). Words are looked for in captions and names. Also: caption:mist, name:*.png, words:&gt;20, tokens:&gt;77, rating:&gt;=3, is:problem, AND, OR, NOT, brackets, and quotes around words that belong together.</source>
            <translation>Filtro (Ctrl+F). Le parole si cercano in didascalie e nomi. Anche: caption:mist, name:*.png, words:&gt;20, tokens:&gt;77, rating:&gt;=3, is:problem, AND, OR, NOT, parentesi, e virgolette attorno a parole che stanno insieme.</translation>
        </message>
        <message>
            <source>Filter by caption or file name</source>
            <translation>Filtra per didascalia o nome del file</translation>
        </message>
        <message>
            <source>Filter captions</source>
            <translation>Filtra le didascalie</translation>
        </message>
    </context>
    <context>
        <name>FilterNote</name>
        <message>
            <source>Counting tokens…</source>
            <translation>Conto i token…</translation>
        </message>
        <message>
            <source>Filter once more</source>
            <translation>Filtra di nuovo</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Aggiorna</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Add a row</source>
            <translation>Aggiungi una riga</translation>
        </message>
        <message>
            <source>How to compare</source>
            <translation>Come confrontare</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Remove this row</source>
            <translation>Rimuovi questa riga</translation>
        </message>
        <message>
            <source>The image</source>
            <translation>L'immagine</translation>
        </message>
        <message>
            <source>What the image is</source>
            <translation>Che cosa è l'immagine</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Che cosa guardare</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Parole da cercare</translation>
        </message>
        <message>
            <source>Words; * stands for anything</source>
            <translation>Parole; * sta per qualsiasi cosa</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>contiene</translation>
        </message>
        <message>
            <source>does not contain</source>
            <translation>non contiene</translation>
        </message>
        <message>
            <source>is</source>
            <translation>è</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>non è</translation>
        </message>
    </context>
    <context>
        <name>FindForm</name>
        <message>
            <source>Find</source>
            <translation>Trova</translation>
        </message>
        <message>
            <source>Groups in brackets are put back with $1, $2 or ${name} in the replacement.</source>
            <translation>I gruppi tra parentesi tornano nella sostituzione con $1, $2 o ${name}.</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Maiuscole e minuscole</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Espressione regolare</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Sostituisci con</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Parole intere</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Bring back</source>
            <translation>Riporta</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignora</translation>
        </message>
        <message>
            <source>{count} ignored</source>
            <translation>{count} ignorati</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Byte order mark</source>
            <translation>Byte order mark</translation>
        </message>
        <message>
            <source>Few images</source>
            <translation>Poche immagini</translation>
        </message>
        <message>
            <source>Long shape</source>
            <translation>Formato lungo</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Mancante</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Nessuna didascalia</translation>
        </message>
        <message>
            <source>No caption file</source>
            <translation>Non è una didascalia</translation>
        </message>
        <message>
            <source>No images</source>
            <translation>Nessuna immagine</translation>
        </message>
        <message>
            <source>Not UTF-8</source>
            <translation>Non UTF-8</translation>
        </message>
        <message>
            <source>Shared caption</source>
            <translation>Didascalia condivisa</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Piccola</translation>
        </message>
        <message>
            <source>The trigger word is spelled differently here. Write it as {detail}, or the trainer puts it in front once more.</source>
            <translation>Qui la parola chiave è scritta diversamente. Scrivila come {detail}, altrimenti il trainer la mette davanti un'altra volta.</translation>
        </message>
        <message>
            <source>There are no images yet. Add ten or more in one style.</source>
            <translation>Non ci sono ancora immagini. Aggiungine dieci o più in uno stile.</translation>
        </message>
        <message>
            <source>There are only {count} images. Ten or more teach a style better.</source>
            <translation>Ci sono solo {count} immagini. Dieci o più insegnano meglio uno stile.</translation>
        </message>
        <message>
            <source>This file is no longer in the folder. The training goes without it until it is back.</source>
            <translation>Questo file non è più nella cartella. L'addestramento va senza, finché non torna.</translation>
        </message>
        <message>
            <source>This image cannot be read and is left out. Replace the file.</source>
            <translation>Questa immagine non si può leggere e viene lasciata fuori. Sostituisci il file.</translation>
        </message>
        <message>
            <source>This image has no caption. Say in a sentence or two what it shows.</source>
            <translation>Questa immagine non ha una didascalia. Di' in una o due frasi che cosa mostra.</translation>
        </message>
        <message>
            <source>This image has {detail} pixels, and the trainer would stop at it. Use a larger one.</source>
            <translation>Questa immagine ha {detail} pixel, e il trainer si fermerebbe. Usane una più grande.</translation>
        </message>
        <message>
            <source>This image has {detail} pixels. It can be trained, but 1024 and more gives finer detail.</source>
            <translation>Questa immagine ha {detail} pixel. Si può addestrare, ma 1024 e oltre danno dettagli più fini.</translation>
        </message>
        <message>
            <source>This image is very long ({detail}). The trainer cuts away a part of it.</source>
            <translation>Questa immagine è molto lunga ({detail}). Il trainer ne taglia via una parte.</translation>
        </message>
        <message>
            <source>Token inside</source>
            <translation>Token all'interno</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Troppo piccola</translation>
        </message>
        <message>
            <source>Trigger added</source>
            <translation>Parola chiave aggiunta</translation>
        </message>
        <message>
            <source>Trigger spelling</source>
            <translation>Parola chiave scritta male</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Parola chiave</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Illeggibile</translation>
        </message>
        <message>
            <source>{count} captions do not say {detail}. The trainer puts it in front of them.</source>
            <translation>{count} didascalie non dicono {detail}. Il trainer la mette davanti.</translation>
        </message>
        <message>
            <source>{count} images share {detail}. Rename one of them to give it a caption of its own.</source>
            <translation>{count} immagini condividono {detail}. Rinominane una per darle una didascalia sua.</translation>
        </message>
        <message>
            <source>{detail} begins with an invisible mark that the trainer would read as text. It is left out of the package.</source>
            <translation>{detail} comincia con un segno invisibile che il trainer leggerebbe come testo. Nel pacchetto viene lasciato fuori.</translation>
        </message>
        <message>
            <source>{detail} holds what looks like a token, so no training starts: it would be sent along. Take it out, and replace the token if others may have seen the file.</source>
            <translation>{detail} contiene qualcosa che somiglia a un token, quindi nessun addestramento si avvia: verrebbe inviato anche quello. Toglilo, e sostituisci il token se altri possono aver visto il file.</translation>
        </message>
        <message>
            <source>{detail} is no caption file: it is a folder, far too large, or the system does not let it be read. So no training starts. Rename it, or move it away.</source>
            <translation>{detail} non è un file di didascalia: è una cartella, è troppo grande, oppure il sistema non lo lascia leggere. Perciò nessun addestramento parte. Rinominalo o spostalo.</translation>
        </message>
        <message>
            <source>{detail} is not UTF-8, so no training starts. Convert it, or save it as UTF-8 in a text editor.</source>
            <translation>{detail} non è UTF-8, quindi nessun addestramento si avvia. Convertilo, oppure salvalo come UTF-8 in un editor di testo.</translation>
        </message>
        <message>
            <source>“{detail}” cannot be a trigger word. Use one word of letters, digits, - and _.</source>
            <translation>«{detail}» non può essere una parola chiave. Usa una parola di lettere, cifre, - e _.</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%n captioned</source>
            <translation>
                <numerusform>%n con didascalia</numerusform>
                <numerusform>%n con didascalia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problems</source>
            <translation>
                <numerusform>%n problema</numerusform>
                <numerusform>%n problemi</numerusform>
            </translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 problema</translation>
        </message>
        <message>
            <source>About {size}</source>
            <translation>Circa {size}</translation>
        </message>
        <message>
            <source>Images are coming in…</source>
            <translation>Stanno arrivando immagini…</translation>
        </message>
        <message>
            <source>Not all is saved</source>
            <translation>Non tutto è salvato</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>Salvato su questo computer</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvataggio…</translation>
        </message>
        <message>
            <source>The sum of the files. The package that is uploaded may be smaller or larger.</source>
            <translation>La somma dei file. Il pacchetto che viene caricato può essere più piccolo o più grande.</translation>
        </message>
        <message>
            <source>{images}, {number} left out</source>
            <translation>{images}, {number} lasciate fuori</translation>
        </message>
        <message>
            <source>{word} in all {count}</source>
            <translation>{word} in tutte e {count}</translation>
        </message>
        <message>
            <source>{word} in {having} of {count}</source>
            <translation>{word} in {having} di {count}</translation>
        </message>
    </context>
    <context>
        <name>FormNotice</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Keep as a preset</source>
            <translation>Tieni come preset</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla modifica</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message>
            <source>about {count} of {limit}</source>
            <translation>circa {count} di {limit}</translation>
        </message>
        <message>
            <source>{count} of {limit}</source>
            <translation>{count} di {limit}</translation>
        </message>
        <message>
            <source>{name} tokens</source>
            <translation>token {name}</translation>
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message numerus="yes">
            <source>%n stars</source>
            <translation>
                <numerusform>%n stella</numerusform>
                <numerusform>%n stelle</numerusform>
            </translation>
        </message>
        <message>
            <source>1 star</source>
            <translation>1 stella</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>non si può leggere</translation>
        </message>
        <message>
            <source>caption: {text}</source>
            <translation>didascalia: {text}</translation>
        </message>
        <message>
            <source>file is gone</source>
            <translation>il file non c'è più</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>lasciata fuori</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>nessuna didascalia</translation>
        </message>
        <message>
            <source>picked</source>
            <translation>scelta</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guida</translation>
        </message>
        <message>
            <source>en</source>
            <translation>it</translation>
        </message>
    </context>
    <context>
        <name>HeldDoor</name>
        <message>
            <source>It is closed there: take over</source>
            <translation>Lì è chiuso: prendi in carico</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lascia stare</translation>
        </message>
        <message>
            <source>Look at the other computer first. If FluxTune still has this project open there, the two would write over each other, and captions could be lost.</source>
            <translation>Guarda prima sull'altro computer. Se lì FluxTune ha ancora aperto questo progetto, i due si sovrascriverebbero e si potrebbero perdere didascalie.</translation>
        </message>
        <message>
            <source>Other computer</source>
            <translation>Altro computer</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Progetto</translation>
        </message>
        <message>
            <source>Take this project over?</source>
            <translation>Prendere in carico questo progetto?</translation>
        </message>
    </context>
    <context>
        <name>ImageCommands</name>
        <message>
            <source>Bring ignored problems back</source>
            <translation>Riporta i problemi ignorati</translation>
        </message>
        <message>
            <source>Ignore problems</source>
            <translation>Ignora i problemi</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Lascia fuori</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>Specchia</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Scegli</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Revert to original</source>
            <translation>Torna all'originale</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>Ruota</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Indecisa</translation>
        </message>
    </context>
    <context>
        <name>ImageMenu</name>
        <message>
            <source>Rating</source>
            <translation>Valutazione</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n captions are not UTF-8. Convert them if they are right as they are shown below.</source>
            <translation>
                <numerusform>%n didascalia non è UTF-8. Convertila se qui sotto si vede giusta.</numerusform>
                <numerusform>%n didascalie non sono UTF-8. Convertile se qui sotto si vedono giuste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n images have another caption already. Those were kept.</source>
            <translation>
                <numerusform>%n immagine ha già un'altra didascalia, che è stata tenuta.</numerusform>
                <numerusform>%n immagini hanno già un'altra didascalia. Quelle sono state tenute.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more images lie in subfolders. They were not added.</source>
            <translation>
                <numerusform>%n immagine in più si trova in una sottocartella. Non è stata aggiunta.</numerusform>
                <numerusform>%n immagini in più si trovano in sottocartelle. Non sono state aggiunte.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 caption is not UTF-8. Convert it if it is right as it is shown below.</source>
            <translation>1 didascalia non è UTF-8. Convertila se qui sotto si vede giusta.</translation>
        </message>
        <message>
            <source>1 image has another caption already, which was kept.</source>
            <translation>1 immagine ha già un'altra didascalia, che è stata tenuta.</translation>
        </message>
        <message>
            <source>1 more image lies in a subfolder. It was not added.</source>
            <translation>1 immagine in più si trova in una sottocartella. Non è stata aggiunta.</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Aggiunte</translation>
        </message>
        <message>
            <source>Adding {number} of {total}</source>
            <translation>Aggiungo {number} di {total}</translation>
        </message>
        <message>
            <source>Already here: the very same picture</source>
            <translation>Già qui: la stessa identica immagine</translation>
        </message>
        <message>
            <source>Animated: only the first frame is used</source>
            <translation>Animate: si usa solo il primo fotogramma</translation>
        </message>
        <message>
            <source>Another trigger word, of an earlier training</source>
            <translation>Un'altra parola chiave, di un addestramento precedente</translation>
        </message>
        <message>
            <source>Captions for images that are not here</source>
            <translation>Didascalie per immagini che non ci sono</translation>
        </message>
        <message>
            <source>Captions of yours that differ and were kept</source>
            <translation>Tue didascalie che sono diverse e sono state conservate</translation>
        </message>
        <message>
            <source>Captions that are not UTF-8: this is what they say most probably</source>
            <translation>Didascalie che non sono in UTF-8: ecco che cosa dicono con ogni probabilità</translation>
        </message>
        <message>
            <source>Captions that said the same already</source>
            <translation>Didascalie che dicevano già lo stesso</translation>
        </message>
        <message>
            <source>Captions that were not written</source>
            <translation>Didascalie che non sono state scritte</translation>
        </message>
        <message>
            <source>Captions written</source>
            <translation>Didascalie scritte</translation>
        </message>
        <message numerus="yes">
            <source>Convert and use %n</source>
            <translation>
                <numerusform>Converti e usane %n</numerusform>
                <numerusform>Converti e usane %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Convert and use it</source>
            <translation>Converti e usala</translation>
        </message>
        <message>
            <source>Could not be added</source>
            <translation>Non si sono potute aggiungere</translation>
        </message>
        <message>
            <source>Damaged: kept here, but left out of the training</source>
            <translation>Danneggiate: conservate qui, ma escluse dall'addestramento</translation>
        </message>
        <message>
            <source>Looking at what to add…</source>
            <translation>Guardo che cosa aggiungere…</translation>
        </message>
        <message numerus="yes">
            <source>Replace the %n captions that differ</source>
            <translation>
                <numerusform>Sostituisci la didascalia (%n) che è diversa</numerusform>
                <numerusform>Sostituisci le %n didascalie che sono diverse</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace the caption that differs</source>
            <translation>Sostituisci la didascalia che è diversa</translation>
        </message>
        <message>
            <source>Still without a caption</source>
            <translation>Ancora senza didascalia</translation>
        </message>
        <message>
            <source>The file is larger than {size}</source>
            <translation>Il file è più grande di {size}</translation>
        </message>
        <message>
            <source>The settings that came along name the trigger word {word}. Yours was kept.</source>
            <translation>Le impostazioni arrivate insieme indicano la parola chiave {word}. La tua è stata tenuta.</translation>
        </message>
        <message>
            <source>Trigger word of an earlier training, used here now</source>
            <translation>Parola chiave di un addestramento precedente, ora usata qui</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>ancora pochi secondi</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>ancora circa {time}</translation>
        </message>
    </context>
    <context>
        <name>ImportStrip</name>
        <message>
            <source>Add no more. What was added by now stays.</source>
            <translation>Non aggiungere altro. Ciò che è già stato aggiunto resta.</translation>
        </message>
        <message>
            <source>Images added</source>
            <translation>Immagini aggiunte</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Stopping. What was added by now stays.</source>
            <translation>Mi fermo. Ciò che è già stato aggiunto resta.</translation>
        </message>
        <message>
            <source>Taking the picture from the clipboard…</source>
            <translation>Prendo l'immagine dagli appunti…</translation>
        </message>
    </context>
    <context>
        <name>InputField</name>
        <message>
            <source>Back to the default</source>
            <translation>Torna al valore predefinito</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>%1 or more.</source>
            <translation>%1 o più.</translation>
        </message>
        <message>
            <source>%1 to %2.</source>
            <translation>Da %1 a %2.</translation>
        </message>
        <message>
            <source>20 to 30 minutes; every setting</source>
            <translation>Da 20 a 30 minuti; tutte le impostazioni</translation>
        </message>
        <message>
            <source>A few minutes; few settings</source>
            <translation>Pochi minuti; poche impostazioni</translation>
        </message>
        <message>
            <source>A progress picture of each prompt after so many steps. Sent only with Weights &amp; Biases.</source>
            <translation>Dopo tanti passi un'immagine di progresso per ogni prompt. Inviato solo con Weights &amp; Biases.</translation>
        </message>
        <message>
            <source>A regular expression that says which layers of FLUX learn. Empty: all of them. One that fits no layer makes the training fail.</source>
            <translation>Un'espressione regolare che dice quali strati di FLUX imparano. Vuoto: tutti. Se non corrisponde a nessuno strato, l'addestramento fallisce.</translation>
        </message>
        <message>
            <source>After automatic captions</source>
            <translation>Dopo le didascalie automatiche</translation>
        </message>
        <message>
            <source>An intermediate version of the LoRA after so many steps. Sent only with Weights &amp; Biases.</source>
            <translation>Dopo tanti passi una versione intermedia della LoRA. Inviato solo con Weights &amp; Biases.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>Al massimo %1.</translation>
        </message>
        <message>
            <source>Automatic captions</source>
            <translation>Didascalie automatiche</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Dimensione del batch</translation>
        </message>
        <message>
            <source>Before automatic captions</source>
            <translation>Prima delle didascalie automatiche</translation>
        </message>
        <message>
            <source>Cache on disk</source>
            <translation>Cache su disco</translation>
        </message>
        <message>
            <source>Caption dropout</source>
            <translation>Caption dropout</translation>
        </message>
        <message>
            <source>For hundreds of images: keeps them on the trainer's disk and not in its memory.</source>
            <translation>Per centinaia di immagini: le tiene sul disco del trainer e non nella sua memoria.</translation>
        </message>
        <message>
            <source>Gradient checkpointing</source>
            <translation>Gradient checkpointing</translation>
        </message>
        <message>
            <source>How many images are looked at in one step. More learns more evenly, and makes each step slower and dearer.</source>
            <translation>Quante immagini si guardano in un passo. Di più impara in modo più uniforme e rende ogni passo più lento e più caro.</translation>
        </message>
        <message>
            <source>Layers that learn</source>
            <translation>Strati che imparano</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Velocità di apprendimento</translation>
        </message>
        <message>
            <source>LoRA rank</source>
            <translation>Rank della LoRA</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Ottimizzatore</translation>
        </message>
        <message>
            <source>Prompts of progress pictures</source>
            <translation>Prompt delle immagini di progresso</translation>
        </message>
        <message>
            <source>Resolutions</source>
            <translation>Risoluzioni</translation>
        </message>
        <message>
            <source>Saves memory of the GPU, and takes longer. The trainer switches it on by itself where it needs it.</source>
            <translation>Risparmia memoria della GPU e richiede più tempo. Il trainer lo attiva da sé dove serve.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passi</translation>
        </message>
        <message>
            <source>Steps between intermediate versions</source>
            <translation>Passi tra le versioni intermedie</translation>
        </message>
        <message>
            <source>Steps between progress pictures</source>
            <translation>Passi tra le immagini di progresso</translation>
        </message>
        <message>
            <source>Team on Weights &amp; Biases</source>
            <translation>Team su Weights &amp; Biases</translation>
        </message>
        <message>
            <source>The address of a .safetensors file that begins with https://huggingface.co/.</source>
            <translation>L'indirizzo di un file .safetensors che comincia con https://huggingface.co/.</translation>
        </message>
        <message>
            <source>The fast trainer</source>
            <translation>Il trainer veloce</translation>
        </message>
        <message>
            <source>The share of looks for which a caption is left out, so that the trigger word alone carries the style. 0.05 is one in twenty.</source>
            <translation>La quota di sguardi per cui si omette la didascalia, così che la sola parola chiave porti lo stile. 0.05 è uno su venti.</translation>
        </message>
        <message>
            <source>The sizes in which each image is seen: sides of squares in pixels, with commas between them. Fewer sizes train faster; large ones teach detail.</source>
            <translation>Le dimensioni in cui si vede ogni immagine: lati di quadrati in pixel, separati da virgole. Meno dimensioni si addestrano prima; quelle grandi insegnano i dettagli.</translation>
        </message>
        <message>
            <source>The thorough trainer</source>
            <translation>Il trainer accurato</translation>
        </message>
        <message>
            <source>The trainer does not know this choice any more.</source>
            <translation>Il trainer non conosce più questa scelta.</translation>
        </message>
        <message>
            <source>The trainer insists on this.</source>
            <translation>Il trainer lo esige.</translation>
        </message>
        <message>
            <source>The trainer takes something else here by now.</source>
            <translation>Il trainer qui ormai accetta altro.</translation>
        </message>
        <message>
            <source>The way in which it learns. prodigy finds its own learning rate; leave the others to those who know them.</source>
            <translation>Il modo in cui impara. prodigy trova da sé il tasso di apprendimento; lascia gli altri a chi li conosce.</translation>
        </message>
        <message>
            <source>This has to be a number.</source>
            <translation>Deve essere un numero.</translation>
        </message>
        <message>
            <source>This has to be a whole number.</source>
            <translation>Deve essere un numero intero.</translation>
        </message>
        <message>
            <source>This holds what looks like a token, and is not sent.</source>
            <translation>Contiene qualcosa che sembra un token e non viene inviato.</translation>
        </message>
        <message>
            <source>This is no regular expression: look at its brackets.</source>
            <translation>Non è un'espressione regolare: controlla le parentesi.</translation>
        </message>
        <message>
            <source>This version of the trainer does not know it.</source>
            <translation>Questa versione del trainer non lo conosce.</translation>
        </message>
        <message>
            <source>Too high for the trainer.</source>
            <translation>Troppo alto per il trainer.</translation>
        </message>
        <message>
            <source>Too low for the trainer.</source>
            <translation>Troppo basso per il trainer.</translation>
        </message>
        <message>
            <source>Trains nothing: makes a model of a LoRA that is on Hugging Face already. The address of its .safetensors file. It is billed as a short run.</source>
            <translation>Non addestra nulla: fa un modello di una LoRA già su Hugging Face. L'indirizzo del suo file .safetensors. Si paga come un breve addestramento.</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Parola chiave</translation>
        </message>
        <message>
            <source>Use a LoRA from Hugging Face instead</source>
            <translation>Usa invece una LoRA di Hugging Face</translation>
        </message>
        <message>
            <source>What it learns</source>
            <translation>Che cosa impara</translation>
        </message>
        <message>
            <source>What the images teach: a subject, or a style.</source>
            <translation>Che cosa insegnano le immagini: un soggetto o uno stile.</translation>
        </message>
        <message>
            <source>Whole numbers from 64 to 2048 with commas between them, as 512,768,1024.</source>
            <translation>Numeri interi da 64 a 2048 separati da virgole, come 512,768,1024.</translation>
        </message>
        <message>
            <source>Words put after each caption that the trainer writes for an image without one.</source>
            <translation>Parole dopo ogni didascalia che il trainer scrive per un'immagine che non ne ha.</translation>
        </message>
        <message>
            <source>Words put before each caption that the trainer writes for an image without one.</source>
            <translation>Parole prima di ogni didascalia che il trainer scrive per un'immagine che non ne ha.</translation>
        </message>
        <message>
            <source>Your team on Weights &amp; Biases. Empty: you. One that does not exist makes the training fail. Sent only with Weights &amp; Biases.</source>
            <translation>Il tuo team su Weights &amp; Biases. Vuoto: tu. Se non esiste, l'addestramento fallisce. Inviato solo con Weights &amp; Biases.</translation>
        </message>
        <message>
            <source>a style</source>
            <translation>uno stile</translation>
        </message>
        <message>
            <source>a subject</source>
            <translation>un soggetto</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Caption</source>
            <translation>Didascalia</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Choose a command in the list to change its key.</source>
            <translation>Scegli un comando nell'elenco per cambiarne il tasto.</translation>
        </message>
        <message>
            <source>First key</source>
            <translation>Primo tasto</translation>
        </message>
        <message>
            <source>First key: none</source>
            <translation>Primo tasto: nessuno</translation>
        </message>
        <message>
            <source>First key: {key}</source>
            <translation>Primo tasto: {key}</translation>
        </message>
        <message>
            <source>Keep it there</source>
            <translation>Lascialo lì</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nuovo tasto</translation>
        </message>
        <message>
            <source>New key for “{command}”</source>
            <translation>Nuovo tasto per «{command}»</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Nessun tasto</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Usalo qui</translation>
        </message>
        <message>
            <source>{key} alone moves, chooses and leaves on every page. Press another.</source>
            <translation>{key} da solo muove, sceglie ed esce in ogni pagina. Premine un altro.</translation>
        </message>
        <message>
            <source>{key} is the key of {commands}, which would have it no more.</source>
            <translation>{key} è il tasto di {commands}, che non lo avrebbe più.</translation>
        </message>
    </context>
    <context>
        <name>KeysPanel</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasti</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Tasti di questa pagina</translation>
        </message>
    </context>
    <context>
        <name>KeysPart</name>
        <message>
            <source>All commands have their first keys again.</source>
            <translation>Tutti i comandi hanno di nuovo i loro primi tasti.</translation>
        </message>
        <message>
            <source>All first keys again</source>
            <translation>Tutti i primi tasti di nuovo</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>I comandi e i loro tasti</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crea</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Raccolta</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Ovunque</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Trova un comando o un tasto</translation>
        </message>
        <message>
            <source>Full view of a picture</source>
            <translation>Vista grande di un'immagine</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasti</translation>
        </message>
        <message>
            <source>No command and no key has these letters.</source>
            <translation>Nessun comando e nessun tasto ha queste lettere.</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Addestra</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla modifica</translation>
        </message>
    </context>
    <context>
        <name>Knobs</name>
        <message>
            <source>%1 passes over each image. 500 to 4000 is usual.</source>
            <translation>%1 passaggi su ogni immagine. Di solito da 500 a 4000.</translation>
        </message>
        <message>
            <source>1 pass over each image. 500 to 4000 is usual.</source>
            <translation>1 passaggio su ogni immagine. Di solito da 500 a 4000.</translation>
        </message>
        <message>
            <source>500 to 4000 is usual.</source>
            <translation>Di solito da 500 a 4000.</translation>
        </message>
        <message>
            <source>A number from 0.000001 to 0.01, such as 0.0004.</source>
            <translation>Un numero da 0.000001 a 0.01, per esempio 0.0004.</translation>
        </message>
        <message>
            <source>Higher holds finer detail, and costs time.</source>
            <translation>Più alto tiene dettagli più fini, e costa tempo.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Velocità di apprendimento</translation>
        </message>
        <message>
            <source>LoRA rank</source>
            <translation>Rank della LoRA</translation>
        </message>
        <message>
            <source>Some images are not seen at all. 500 to 4000 is usual.</source>
            <translation>Alcune immagini non vengono viste affatto. Di solito da 500 a 4000.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passi</translation>
        </message>
        <message>
            <source>The trainer's default is 0.0004. Higher learns faster, and less finely.</source>
            <translation>Il valore del trainer è 0.0004. Più alto impara più in fretta, e meno finemente.</translation>
        </message>
        <message>
            <source>The trainer's default.</source>
            <translation>Il valore del trainer.</translation>
        </message>
        <message>
            <source>Use the recommended %1</source>
            <translation>Usa il valore consigliato %1</translation>
        </message>
    </context>
    <context>
        <name>KnownRuns</name>
        <message>
            <source>Starred</source>
            <translation>Con stella</translation>
        </message>
    </context>
    <context>
        <name>LabelRow</name>
        <message>
            <source>A note for later</source>
            <translation>Una nota per dopo</translation>
        </message>
        <message>
            <source>Name of the run</source>
            <translation>Nome dell’esecuzione</translation>
        </message>
        <message>
            <source>Name this run</source>
            <translation>Dai un nome a questa esecuzione</translation>
        </message>
        <message>
            <source>Note on the run</source>
            <translation>Nota sull’esecuzione</translation>
        </message>
        <message>
            <source>Star this run</source>
            <translation>Metti una stella a questa esecuzione</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>English</source>
            <translation>Inglese</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Tedesco</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
    </context>
    <context>
        <name>LanguagesPart</name>
        <message>
            <source>As this computer</source>
            <translation>Come questo computer</translation>
        </message>
        <message>
            <source>Dates and numbers are written as in this language. Prices stay in US dollars, because that is what you are charged. Captions and prompts are yours and stay as they are.</source>
            <translation>Date e numeri si scrivono come in questa lingua. I prezzi restano in dollari USA, perché è in quelli che paghi. Didascalie e prompt sono tuoi e restano come sono.</translation>
        </message>
        <message>
            <source>FluxTune speaks the new language after the next start.</source>
            <translation>FluxTune parla la nuova lingua dopo il prossimo avvio.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Lingua della finestra</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
    </context>
    <context>
        <name>LastImport</name>
        <message>
            <source>Convert to UTF-8</source>
            <translation>Converti in UTF-8</translation>
        </message>
        <message>
            <source>Use imported captions</source>
            <translation>Usa le didascalie importate</translation>
        </message>
    </context>
    <context>
        <name>LedgerCard</name>
        <message>
            <source>Export as CSV…</source>
            <translation>Esporta come CSV…</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Esporta il registro delle spese</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Registro delle spese</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mese</translation>
        </message>
        <message>
            <source>Nothing was paid for yet. Practice costs nothing, and is not listed.</source>
            <translation>Finora non è stato pagato nulla. La prova non costa nulla e non compare qui.</translation>
        </message>
        <message>
            <source>Open on Replicate</source>
            <translation>Apri su Replicate</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabella (*.csv)</translation>
        </message>
        <message>
            <source>Together {real}, expected {expected}.</source>
            <translation>In tutto {real}, previsti {expected}.</translation>
        </message>
        <message>
            <source>Together {real}, expected {expected}. {unknown} not known yet.</source>
            <translation>In tutto {real}, previsti {expected}. {unknown} ancora da conoscere.</translation>
        </message>
        <message>
            <source>What everything cost</source>
            <translation>Quanto è costato tutto</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>%1 pictures</source>
            <translation>%1 immagini</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 immagine</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Giorno</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Progetto</translation>
        </message>
        <message>
            <source>Real</source>
            <translation>Reale</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Esecuzione %1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Che cosa</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non noto</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>in corso</translation>
        </message>
    </context>
    <context>
        <name>LengthGauges</name>
        <message>
            <source>FLUX reads a caption twice: CLIP takes the gist from the first 77 tokens, T5 the meaning from up to 512. Put what matters most first. Words that are not read are tinted; the number for T5 is an estimate.</source>
            <translation>FLUX legge una didascalia due volte: CLIP prende il succo dai primi 77 token, T5 il significato da un massimo di 512. Metti prima ciò che conta di più. Le parole non lette sono colorate; il numero per T5 è una stima.</translation>
        </message>
    </context>
    <context>
        <name>LimitCard</name>
        <message>
            <source>A number from 0.50 to 100000, such as 20.</source>
            <translation>Un numero da 0,50 a 100000, per esempio 20.</translation>
        </message>
        <message>
            <source>Do without a monthly limit?</source>
            <translation>Rinunciare al limite mensile?</translation>
        </message>
        <message>
            <source>From then on nothing holds back what a month may cost.</source>
            <translation>Da quel momento nulla frena quanto può costare un mese.</translation>
        </message>
        <message>
            <source>Keep the limit</source>
            <translation>Mantieni il limite</translation>
        </message>
        <message>
            <source>Keep trainings and pictures below a limit</source>
            <translation>Tieni addestramenti e immagini sotto un limite</translation>
        </message>
        <message>
            <source>Limit until now</source>
            <translation>Limite finora</translation>
        </message>
        <message>
            <source>Monthly limit</source>
            <translation>Limite mensile</translation>
        </message>
        <message>
            <source>New limit</source>
            <translation>Nuovo limite</translation>
        </message>
        <message>
            <source>Nothing is started that could pass it. What is under way counts at its upper estimate; practice never counts. Replicate does not know this limit: what is ordered without FluxTune is not in it.</source>
            <translation>Nulla viene avviato che possa superarlo. Ciò che è in corso conta con la stima più alta; la prova non conta mai. Replicate non conosce questo limite: ciò che è ordinato senza FluxTune non vi rientra.</translation>
        </message>
        <message>
            <source>Raise it to {limit}</source>
            <translation>Alza a {limit}</translation>
        </message>
        <message>
            <source>Raise your monthly limit?</source>
            <translation>Alzare il tuo limite mensile?</translation>
        </message>
        <message>
            <source>Switch it off</source>
            <translation>Disattiva</translation>
        </message>
        <message>
            <source>The limit is reached: nothing is started until next month.</source>
            <translation>Il limite è raggiunto: nulla viene avviato fino al mese prossimo.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Questo mese</translation>
        </message>
        <message>
            <source>US dollars a month</source>
            <translation>Dollari USA al mese</translation>
        </message>
        <message>
            <source>{left} left.</source>
            <translation>Restano {left}.</translation>
        </message>
        <message>
            <source>{spent} spent this month, and up to {coming} more under way or not known.</source>
            <translation>{spent} spesi questo mese, e fino ad altri {coming} in corso o non noti.</translation>
        </message>
        <message>
            <source>{spent} spent this month.</source>
            <translation>{spent} spesi questo mese.</translation>
        </message>
    </context>
    <context>
        <name>LogSearch</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>Next place in the log</source>
            <translation>Punto successivo nel registro</translation>
        </message>
        <message>
            <source>Previous place in the log</source>
            <translation>Punto precedente nel registro</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>non trovato</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>What the trainer writes is shown here.</source>
            <translation>Qui si vede ciò che scrive il trainer.</translation>
        </message>
    </context>
    <context>
        <name>LossCard</name>
        <message>
            <source>Compare with another run</source>
            <translation>Confronta con un’altra esecuzione</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
        <message>
            <source>No other run</source>
            <translation>Nessun’altra esecuzione</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Immagine (PNG)…</translation>
        </message>
        <message>
            <source>Run %1 in grey</source>
            <translation>Esecuzione %1 in grigio</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salva come…</translation>
        </message>
        <message>
            <source>Save the curve as a picture</source>
            <translation>Salva la curva come immagine</translation>
        </message>
        <message>
            <source>Save the losses as a table</source>
            <translation>Salva i valori di loss come tabella</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabella (CSV)…</translation>
        </message>
        <message>
            <source>raw and smoothed · hover to read a step</source>
            <translation>grezza e smussata · passaci sopra per leggere un passo</translation>
        </message>
    </context>
    <context>
        <name>LossChart</name>
        <message>
            <source>Loss over the steps</source>
            <translation>Perdita (loss) lungo i passi</translation>
        </message>
        <message>
            <source>Step {step}: loss {loss}</source>
            <translation>Passo {step}: loss {loss}</translation>
        </message>
        <message>
            <source>The curve appears with the first steps.</source>
            <translation>La curva appare con i primi passi.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
    </context>
    <context>
        <name>MakePublicDialog</name>
        <message>
            <source>Everybody can then see and download all of %1 on Hugging Face:</source>
            <translation>Allora tutti potranno vedere e scaricare da Hugging Face tutto ciò che è in %1:</translation>
        </message>
        <message>
            <source>Keep it private</source>
            <translation>Lascia privato</translation>
        </message>
        <message>
            <source>Make it public?</source>
            <translation>Renderlo pubblico?</translation>
        </message>
        <message>
            <source>Make public</source>
            <translation>Rendi pubblico</translation>
        </message>
        <message>
            <source>The weights are under the license of FLUX.1 [dev], which is not for commercial use. Do it only if the people who can be recognized have agreed.</source>
            <translation>I pesi sono sotto la licenza di FLUX.1 [dev], che non permette l'uso commerciale. Fallo solo se le persone riconoscibili sono d'accordo.</translation>
        </message>
        <message>
            <source>What becomes public</source>
            <translation>Che cosa diventa pubblico</translation>
        </message>
        <message>
            <source>What its card tells becomes public, too: trigger word, settings and prompts; and so do earlier versions of these files.</source>
            <translation>Diventa pubblico anche ciò che dice la scheda: parola chiave, impostazioni e prompt; e così le versioni precedenti di questi file.</translation>
        </message>
        <message>
            <source>You can make it private again on Hugging Face. Copies that others made by then stay with them.</source>
            <translation>Su Hugging Face puoi renderlo di nuovo privato. Le copie fatte da altri nel frattempo restano a loro.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aiuto</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Apri recenti</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
    </context>
    <context>
        <name>MoneyPart</name>
        <message>
            <source>Money</source>
            <translation>Spese</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Notification</source>
            <translation>Notifica</translation>
        </message>
        <message>
            <source>Tell me on the desktop when a training ends or asks</source>
            <translation>Avvisami sul desktop quando un addestramento finisce o chiede qualcosa</translation>
        </message>
        <message>
            <source>While another program is in front. Only the name of the project and the number of the run are shown.</source>
            <translation>Mentre è davanti un altro programma. Si vedono solo il nome del progetto e il numero dell'esecuzione.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Copy support file…</source>
            <translation>Copia file di supporto…</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Dettagli…</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Chiudi avviso</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>%1 already here</source>
            <translation>%1 già qui</translation>
        </message>
        <message>
            <source>%1 are damaged</source>
            <translation>%1 sono danneggiate</translation>
        </message>
        <message>
            <source>%1 captions are not UTF-8</source>
            <translation>%1 didascalie non sono in UTF-8</translation>
        </message>
        <message>
            <source>%1 captions could not be written</source>
            <translation>%1 didascalie non si sono potute scrivere</translation>
        </message>
        <message>
            <source>%1 captions now say what the file said. Ctrl+Z takes that back.</source>
            <translation>%1 didascalie dicono ora ciò che diceva il file. Ctrl+Z annulla.</translation>
        </message>
        <message>
            <source>%1 captions of that session are saved</source>
            <translation>%1 didascalie di quella sessione sono salvate</translation>
        </message>
        <message>
            <source>%1 captions of yours kept</source>
            <translation>%1 tue didascalie conservate</translation>
        </message>
        <message>
            <source>%1 captions stay as they are: they were changed since, or their images are gone.</source>
            <translation>%1 didascalie restano come sono: sono state cambiate nel frattempo, o le loro immagini non ci sono più.</translation>
        </message>
        <message>
            <source>%1 captions were brought back: FluxTune ended before they were in their files. They are now.</source>
            <translation>%1 didascalie sono tornate: FluxTune è finito prima che fossero nei loro file. Ora ci sono.</translation>
        </message>
        <message>
            <source>%1 captions written</source>
            <translation>%1 didascalie scritte</translation>
        </message>
        <message>
            <source>%1 images added</source>
            <translation>%1 immagini aggiunte</translation>
        </message>
        <message>
            <source>%1 images have other names now, or are gone. Nothing was changed for them.</source>
            <translation>%1 immagini ora hanno altri nomi, o non ci sono più. Per loro non è cambiato nulla.</translation>
        </message>
        <message>
            <source>%1 more are brought back when you open the project</source>
            <translation>altre %1 vengono recuperate quando apri il progetto</translation>
        </message>
        <message>
            <source>%1 more in subfolders</source>
            <translation>altre %1 nelle sottocartelle</translation>
        </message>
        <message>
            <source>%1 unfinished runs are followed again</source>
            <translation>%1 esecuzioni non finite sono seguite di nuovo</translation>
        </message>
        <message>
            <source>1 already here</source>
            <translation>1 già qui</translation>
        </message>
        <message>
            <source>1 caption could not be written</source>
            <translation>1 didascalia non si è potuta scrivere</translation>
        </message>
        <message>
            <source>1 caption is not UTF-8</source>
            <translation>1 didascalia non è in UTF-8</translation>
        </message>
        <message>
            <source>1 caption now says what the file said. Ctrl+Z takes it back.</source>
            <translation>1 didascalia dice ora ciò che diceva il file. Ctrl+Z annulla.</translation>
        </message>
        <message>
            <source>1 caption of that session is saved</source>
            <translation>1 didascalia di quella sessione è salvata</translation>
        </message>
        <message>
            <source>1 caption of yours kept</source>
            <translation>1 tua didascalia conservata</translation>
        </message>
        <message>
            <source>1 caption stays as it is: it was changed since, or its image is gone.</source>
            <translation>1 didascalia resta com'è: è stata cambiata nel frattempo, o la sua immagine non c'è più.</translation>
        </message>
        <message>
            <source>1 caption was brought back: FluxTune ended before it was in its file. It is now.</source>
            <translation>1 didascalia è tornata: FluxTune è finito prima che fosse nel suo file. Ora c'è.</translation>
        </message>
        <message>
            <source>1 caption written</source>
            <translation>1 didascalia scritta</translation>
        </message>
        <message>
            <source>1 image added</source>
            <translation>1 immagine aggiunta</translation>
        </message>
        <message>
            <source>1 image has another name now, or is gone. Nothing was changed for it.</source>
            <translation>1 immagine ora ha un altro nome, o non c'è più. Per lei non è cambiato nulla.</translation>
        </message>
        <message>
            <source>1 is damaged</source>
            <translation>1 è danneggiata</translation>
        </message>
        <message>
            <source>1 more in a subfolder</source>
            <translation>un'altra in una sottocartella</translation>
        </message>
        <message>
            <source>1 more is brought back when you open the project</source>
            <translation>1 altra viene recuperata quando apri il progetto</translation>
        </message>
        <message>
            <source>1 unfinished run is followed again</source>
            <translation>1 esecuzione non finita è seguita di nuovo</translation>
        </message>
        <message>
            <source>A newer FluxTune made this project: it can be looked at, but not changed, and no training starts. Update FluxTune to go on.</source>
            <translation>Questo progetto l'ha creato un FluxTune più nuovo: si può guardare, ma non cambiare, e nessun addestramento parte. Aggiorna FluxTune per continuare.</translation>
        </message>
        <message>
            <source>A project begins with images, a zip or a folder of them. What you dropped is none of these, and nothing was made of it.</source>
            <translation>Un progetto comincia con immagini, uno zip o una cartella che le contiene. Ciò che hai rilasciato non è nulla di questo, e non ne è stato fatto nulla.</translation>
        </message>
        <message>
            <source>All captions are complete. A newer FluxTune keeps their earlier versions: this one shows none, and what you change here cannot be undone after a restart.</source>
            <translation>Tutte le didascalie sono complete. Un FluxTune più nuovo ne conserva le versioni precedenti: questo non ne mostra, e ciò che cambi qui non si può annullare dopo un riavvio.</translation>
        </message>
        <message>
            <source>All captions are complete. Their earlier versions are gone: the file was damaged or deleted. From now on each change is kept again.</source>
            <translation>Tutte le didascalie sono complete. Le loro versioni precedenti non ci sono più: il file è stato danneggiato o eliminato. Da ora ogni modifica viene di nuovo conservata.</translation>
        </message>
        <message>
            <source>All captions are complete. Their earlier versions are not on this computer; from now on each change is kept.</source>
            <translation>Tutte le didascalie sono complete. Le loro versioni precedenti non sono su questo computer; da ora ogni modifica viene conservata.</translation>
        </message>
        <message>
            <source>All captions are complete. Their earlier versions cannot be read now, and a change is saved only where they can be kept. Check the disk and the permissions of the folder in which this program keeps its data.</source>
            <translation>Tutte le didascalie sono complete. Le loro versioni precedenti ora non si possono leggere, e una modifica si salva solo dove si possono conservare. Controlla il disco e i permessi della cartella in cui questo programma tiene i suoi dati.</translation>
        </message>
        <message>
            <source>All captions say just that already.</source>
            <translation>Tutte le didascalie dicono già proprio questo.</translation>
        </message>
        <message>
            <source>Bring it forward</source>
            <translation>Porta in primo piano</translation>
        </message>
        <message>
            <source>Captions need their images: choose the folder of the images first. Nothing was changed.</source>
            <translation>Le didascalie hanno bisogno delle loro immagini: scegli prima la cartella delle immagini. Non è stato cambiato nulla.</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Scegli cartella…</translation>
        </message>
        <message>
            <source>Copy support file…</source>
            <translation>Copia file di supporto…</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crea</translation>
        </message>
        <message>
            <source>Every image here has a caption.</source>
            <translation>Qui ogni immagine ha una didascalia.</translation>
        </message>
        <message>
            <source>FluxTune ended unexpectedly last time. What was called saved is there, and trainings went on at Replicate: those that are unfinished are followed again.</source>
            <translation>L’ultima volta FluxTune è finito in modo inatteso. Ciò che risultava salvato c’è, e gli addestramenti sono andati avanti su Replicate: quelli non finiti vengono seguiti di nuovo.</translation>
        </message>
        <message>
            <source>FluxTune ended unexpectedly last time. {where}: {what}.</source>
            <translation>L’ultima volta FluxTune è finito in modo inatteso. {where}: {what}.</translation>
        </message>
        <message>
            <source>Images are still being added to {folder}. It opens when that is done.</source>
            <translation>A {folder} si stanno ancora aggiungendo immagini. Si apre quando è finito.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Guarda di nuovo</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Guardale</translation>
        </message>
        <message>
            <source>No spelling mistakes in the captions of the images shown.</source>
            <translation>Nessun errore di ortografia nelle didascalie delle immagini mostrate.</translation>
        </message>
        <message>
            <source>Only the folder {folder} was opened. Drop the rest here to copy its images into it.</source>
            <translation>È stata aperta solo la cartella {folder}. Rilascia qui il resto per copiarvi le sue immagini.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Apri Impostazioni</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Apri progetto</translation>
        </message>
        <message>
            <source>Practice mode is off. Training and creating use your account again.</source>
            <translation>La modalità prova è spenta. Addestra e Crea usano di nuovo il tuo account.</translation>
        </message>
        <message>
            <source>Practice mode is on. Nothing leaves this computer and nothing is charged.</source>
            <translation>La modalità prova è accesa. Nulla lascia questo computer e nulla viene addebitato.</translation>
        </message>
        <message>
            <source>Replicate deletes this version of {model}; that takes some minutes. The LoRA on this computer stays.</source>
            <translation>Replicate elimina questa versione di {model}; ci vuole qualche minuto. La LoRA su questo computer resta.</translation>
        </message>
        <message>
            <source>Replicate does not delete this version of {model} ({said}), and nothing has changed. It keeps one that others have used, that another training began from, or that is deployed; or the token is not allowed to.</source>
            <translation>Replicate non elimina questa versione di {model} ({said}), e nulla è cambiato. Conserva quelle che altri hanno usato, da cui è partito un altro addestramento o che sono in deployment; oppure il token non ne ha il diritto.</translation>
        </message>
        <message>
            <source>Replicate has not confirmed run {number} of {folder}: it may be running and costing money, or not. Open that project to look again or to decide.</source>
            <translation>Replicate non ha confermato l'esecuzione {number} di {folder}: forse è in corso e costa denaro, forse no. Apri quel progetto per guardare di nuovo o per decidere.</translation>
        </message>
        <message>
            <source>Run {number} is in the trash.</source>
            <translation>L'esecuzione {number} è nel cestino.</translation>
        </message>
        <message>
            <source>Run {number} is trained, and you can create with it. Its file could not be fetched.</source>
            <translation>L'esecuzione {number} è addestrata e puoi usarla in Crea. Non è stato possibile scaricare il suo file.</translation>
        </message>
        <message>
            <source>Run {number} is trained. You can create with it now.</source>
            <translation>L'esecuzione {number} è addestrata. Ora puoi crearci immagini.</translation>
        </message>
        <message>
            <source>Run {number} of {folder} is trained. Its LoRA is in that project.</source>
            <translation>L'esecuzione {number} di {folder} è addestrata. Il suo LoRA è in quel progetto.</translation>
        </message>
        <message>
            <source>Run {number} of {folder} stopped: {what}. Your images and captions are safe. Open that project to see what it cost and what to do.</source>
            <translation>L'esecuzione {number} di {folder} si è fermata: {what}. Le tue immagini e didascalie sono al sicuro. Apri quel progetto per vedere quanto è costata e che cosa fare.</translation>
        </message>
        <message>
            <source>Run {number} of {folder} takes more than twice as long as the longest estimate, and each minute costs. Open that project to see what it does, or to cancel it.</source>
            <translation>L'esecuzione {number} di {folder} dura più del doppio della stima più lunga, e ogni minuto costa. Apri quel progetto per vedere che cosa fa, o per annullarla.</translation>
        </message>
        <message>
            <source>Run {number} of {folder} was cancelled.</source>
            <translation>L'esecuzione {number} di {folder} è stata annullata.</translation>
        </message>
        <message>
            <source>Run {number} stopped: {what}. Your images and captions are safe. The Train page says what it cost and what to do.</source>
            <translation>L'esecuzione {number} si è fermata: {what}. Le tue immagini e didascalie sono al sicuro. La pagina Addestra dice quanto è costata e che cosa fare.</translation>
        </message>
        <message>
            <source>Run {number} takes more than twice as long as the longest estimate, and each minute costs. The Train page shows what it does, and can cancel it.</source>
            <translation>L'esecuzione {number} dura più del doppio della stima più lunga, e ogni minuto costa. La pagina Addestra mostra che cosa fa e può annullarla.</translation>
        </message>
        <message>
            <source>Run {number} was cancelled.</source>
            <translation>L'esecuzione {number} è stata annullata.</translation>
        </message>
        <message>
            <source>Saved as {name} in {folder}.</source>
            <translation>Salvato come {name} in {folder}.</translation>
        </message>
        <message>
            <source>Show run</source>
            <translation>Mostra esecuzione</translation>
        </message>
        <message>
            <source>Something new happened in this project.</source>
            <translation>In questo progetto è successo qualcosa di nuovo.</translation>
        </message>
        <message>
            <source>Stop adding</source>
            <translation>Smetti di aggiungere</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Prendi in carico…</translation>
        </message>
        <message>
            <source>That window does not answer. Close it where it is open; if it hangs, end its process.</source>
            <translation>Quella finestra non risponde. Chiudila dove è aperta; se è bloccata, termina il suo processo.</translation>
        </message>
        <message>
            <source>The file with your presets was damaged. What could not be read is kept as {name} in {folder}.</source>
            <translation>Il file con i tuoi preset era danneggiato. Ciò che non si poteva leggere è conservato come {name} in {folder}.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there any more. It was moved, renamed, or its disk was disconnected. What you typed is kept, and written as soon as the folder is back.</source>
            <translation>La cartella {folder} non c'è più. È stata spostata o rinominata, o il suo disco è stato scollegato. Ciò che hai scritto è conservato e viene salvato appena la cartella torna.</translation>
        </message>
        <message numerus="yes">
            <source>The import is undone. %n captions were changed since and stay as they are now.</source>
            <translation>
                <numerusform>L'importazione è annullata. %n didascalia è stata cambiata nel frattempo e resta com'è ora.</numerusform>
                <numerusform>L'importazione è annullata. %n didascalie sono state cambiate nel frattempo e restano come sono ora.</numerusform>
            </translation>
        </message>
        <message>
            <source>The import is undone. 1 caption was changed since and stays as it is now.</source>
            <translation>L'importazione è annullata. 1 didascalia è stata cambiata nel frattempo e resta com'è ora.</translation>
        </message>
        <message>
            <source>The run was added as run {number}. Nothing of it is charged here.</source>
            <translation>L'addestramento è stato aggiunto con il numero {number}. Qui non viene addebitato nulla.</translation>
        </message>
        <message>
            <source>The spelling is not checked now. You can turn it on in the settings.</source>
            <translation>L'ortografia ora non viene controllata. Puoi accenderla nelle impostazioni.</translation>
        </message>
        <message>
            <source>There are no words on the clipboard to paste.</source>
            <translation>Negli appunti non ci sono parole da incollare.</translation>
        </message>
        <message>
            <source>There is no caption here to check yet.</source>
            <translation>Qui non c'è ancora alcuna didascalia da controllare.</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard, and no copied file.</source>
            <translation>Negli appunti non c'è un'immagine, né un file copiato.</translation>
        </message>
        <message>
            <source>This folder is read-only: the project can be looked at, but not changed, and no training starts. Allow writing there, or copy the folder to another place, and open it again.</source>
            <translation>Questa cartella è di sola lettura: il progetto si può guardare, ma non cambiare, e nessun addestramento parte. Permetti di scrivere lì, oppure copia la cartella altrove, e aprila di nuovo.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla modifica</translation>
        </message>
        <message>
            <source>What was begun in {folder} is being finished. It opens when that is done.</source>
            <translation>Ciò che era cominciato in {folder} si sta completando. Si apre quando è finito.</translation>
        </message>
        <message>
            <source>What you typed last for %1 captions, %2 and others, could not be saved when you left: another program had changed the files, or they could not be reached. It is among the earlier versions of the captions.</source>
            <translation>Ciò che hai scritto per ultimo per %1 didascalie, %2 e altre, non si è potuto salvare all'uscita: un altro programma aveva cambiato i file, o non erano raggiungibili. Si trova tra le versioni precedenti delle didascalie.</translation>
        </message>
        <message>
            <source>What you typed last for %2 could not be saved when you left: another program had changed the file, or it could not be reached. It is among the earlier versions of the caption.</source>
            <translation>Ciò che hai scritto per ultimo per %2 non si è potuto salvare all'uscita: un altro programma aveva cambiato il file, o non era raggiungibile. Si trova tra le versioni precedenti della didascalia.</translation>
        </message>
        <message>
            <source>Your model is on Hugging Face as {repo}. It is private.</source>
            <translation>Il tuo modello è su Hugging Face come {repo}. È privato.</translation>
        </message>
        <message>
            <source>another trigger word found: {word}</source>
            <translation>trovata un'altra parola chiave: {word}</translation>
        </message>
        <message>
            <source>nothing was added</source>
            <translation>non è stato aggiunto nulla</translation>
        </message>
        <message>
            <source>stars, crops and marks of %1 images are kept</source>
            <translation>stelle, ritagli e contrassegni di %1 immagini sono conservati</translation>
        </message>
        <message>
            <source>stars, crops and marks of 1 image are kept</source>
            <translation>stelle, ritagli e contrassegni di 1 immagine sono conservati</translation>
        </message>
        <message>
            <source>stopped early; {result}</source>
            <translation>fermato prima della fine; {result}</translation>
        </message>
        <message>
            <source>trigger word {word} taken over</source>
            <translation>parola chiave {word} ripresa</translation>
        </message>
        <message>
            <source>{count} could not be added</source>
            <translation>{count} non si sono potuti aggiungere</translation>
        </message>
        <message>
            <source>{count} could not be read</source>
            <translation>{count} non si sono potuti leggere</translation>
        </message>
        <message>
            <source>{folder} and %1 other projects</source>
            <translation>{folder} e altri %1 progetti</translation>
        </message>
        <message>
            <source>{folder} and 1 other project</source>
            <translation>{folder} e 1 altro progetto</translation>
        </message>
        <message>
            <source>{folder}: {what}</source>
            <translation>{folder}: {what}</translation>
        </message>
        <message>
            <source>{images} moved to the trash.</source>
            <translation>{images} nel cestino.</translation>
        </message>
        <message>
            <source>{name} holds what looks like tokens, readable by everybody who gets this folder. Nothing of it is sent.</source>
            <translation>{name} contiene qualcosa che somiglia a token, leggibile da chiunque riceva questa cartella. Nulla di ciò viene inviato.</translation>
        </message>
        <message>
            <source>{repo} is public on Hugging Face now.</source>
            <translation>{repo} ora è pubblico su Hugging Face.</translation>
        </message>
        <message>
            <source>{what}: {name} and others</source>
            <translation>{what}: {name} e altri</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Create</source>
            <translation>Crea</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Raccolta</translation>
        </message>
        <message>
            <source>Full view</source>
            <translation>Vista grande</translation>
        </message>
        <message>
            <source>Open {project}</source>
            <translation>Apri {project}</translation>
        </message>
        <message>
            <source>Recent project</source>
            <translation>Progetto recente</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Addestra</translation>
        </message>
    </context>
    <context>
        <name>OftenUsed</name>
        <message>
            <source>Words you use often</source>
            <translation>Parole che usi spesso</translation>
        </message>
    </context>
    <context>
        <name>Ordering</name>
        <message>
            <source>not checked yet</source>
            <translation>non ancora controllata</translation>
        </message>
    </context>
    <context>
        <name>PageStates</name>
        <message>
            <source>Clear filter</source>
            <translation>Togli il filtro</translation>
        </message>
        <message>
            <source>Drop pictures here, or a whole folder of them. Ten to twenty in one style are enough: different subjects, the same look.</source>
            <translation>Rilascia qui immagini, o una cartella intera. Ne bastano da dieci a venti in uno stile: soggetti diversi, stesso aspetto.</translation>
        </message>
        <message>
            <source>Images and captions are being listed. Nothing is changed.</source>
            <translation>Immagini e didascalie vengono elencate. Non cambia nulla.</translation>
        </message>
        <message>
            <source>It has moved…</source>
            <translation>È stata spostata…</translation>
        </message>
        <message>
            <source>It was moved, renamed, or its disk was disconnected. What you typed is kept here and written as soon as the folder is back. If you choose where it is now, what could not be written is among the earlier versions of its caption.</source>
            <translation>È stata spostata, rinominata, o il suo disco è stato scollegato. Ciò che hai scritto resta qui e viene salvato appena la cartella torna. Se scegli dove si trova ora, ciò che non è stato possibile scrivere è tra le versioni precedenti della didascalia.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Guarda di nuovo</translation>
        </message>
        <message>
            <source>No images yet</source>
            <translation>Ancora nessuna immagine</translation>
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation>Nulla corrisponde a questo filtro</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Leggo la cartella…</translation>
        </message>
        <message>
            <source>The folder is not there any more</source>
            <translation>La cartella non c'è più</translation>
        </message>
    </context>
    <context>
        <name>PastModel</name>
        <message>
            <source>about %1</source>
            <translation>circa %1</translation>
        </message>
        <message>
            <source>file no longer there</source>
            <translation>file non più disponibile</translation>
        </message>
    </context>
    <context>
        <name>PictureBox</name>
        <message>
            <source>The file is not in the folder any more.</source>
            <translation>Il file non è più nella cartella.</translation>
        </message>
        <message>
            <source>This file cannot be read as an image.</source>
            <translation>Questo file non si può leggere come immagine.</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Favourite</source>
            <translation>Preferita</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salva come…</translation>
        </message>
        <message>
            <source>Saved in this project, with its prompt and seed inside the file.</source>
            <translation>Salvata in questo progetto, con prompt e seed dentro il file.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Forza</translation>
        </message>
        <message>
            <source>The chosen picture</source>
            <translation>L'immagine scelta</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>Use settings</source>
            <translation>Usa impostazioni</translation>
        </message>
        <message>
            <source>You like this one</source>
            <translation>Questa ti piace</translation>
        </message>
    </context>
    <context>
        <name>PictureTools</name>
        <message>
            <source>Crop</source>
            <translation>Ritaglia</translation>
        </message>
        <message>
            <source>Edited · Revert</source>
            <translation>Modificata · Ripristina</translation>
        </message>
        <message>
            <source>Full view</source>
            <translation>Vista grande</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Rotate right</source>
            <translation>Ruota a destra</translation>
        </message>
        <message>
            <source>Show the original again; its file was never changed</source>
            <translation>Mostra di nuovo l'originale; il suo file non è mai stato cambiato</translation>
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>All settings but the seed are in the form.</source>
            <translation>Tutte le impostazioni tranne il seed sono nel modulo.</translation>
        </message>
        <message>
            <source>All settings of this picture are in the form.</source>
            <translation>Tutte le impostazioni di questa immagine sono nel modulo.</translation>
        </message>
        <message>
            <source>Make it without the LoRA</source>
            <translation>Creala senza la LoRA</translation>
        </message>
        <message>
            <source>Seed %1</source>
            <translation>Seed %1</translation>
        </message>
        <message>
            <source>Strength %1</source>
            <translation>Forza %1</translation>
        </message>
        <message>
            <source>The prompt of this picture is in the form.</source>
            <translation>Il prompt di questa immagine è nel modulo.</translation>
        </message>
        <message>
            <source>The seed of this picture is in the form.</source>
            <translation>Il seed di questa immagine è nel modulo.</translation>
        </message>
        <message>
            <source>The shape of this picture is in the form.</source>
            <translation>Il formato di questa immagine è nel modulo.</translation>
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>A sample data set and a practice trainer on this computer. Nothing is sent or charged.</source>
            <translation>Una raccolta di esempio e un trainer di prova su questo computer. Nulla viene inviato o addebitato.</translation>
        </message>
        <message>
            <source>Any folder you open now is trained by the practice trainer.</source>
            <translation>Ogni cartella che apri ora viene addestrata dal trainer di prova.</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>Lascia la prova</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Apri l'esempio</translation>
        </message>
        <message>
            <source>Practice mode is on</source>
            <translation>La modalità prova è accesa</translation>
        </message>
        <message>
            <source>Start practice</source>
            <translation>Comincia la prova</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Avvio…</translation>
        </message>
        <message>
            <source>Try it without an account</source>
            <translation>Provalo senza un account</translation>
        </message>
    </context>
    <context>
        <name>PracticeNote</name>
        <message>
            <source>A trainer on this computer answers instead of the services. Your tokens are not read, nothing is sent and nothing is charged. What you practise stays apart from your real trainings.</source>
            <translation>Al posto dei servizi risponde un trainer su questo computer. I tuoi token non vengono letti, nulla viene inviato e nulla addebitato. Ciò che provi resta separato dai tuoi addestramenti veri.</translation>
        </message>
        <message>
            <source>Leave practice mode</source>
            <translation>Lascia la modalità prova</translation>
        </message>
        <message>
            <source>Practice mode is on</source>
            <translation>La modalità prova è accesa</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>%1 are ready</source>
            <translation>%1 pronte</translation>
        </message>
        <message>
            <source>%1 captions are not UTF-8: convert them on the Dataset page</source>
            <translation>%1 didascalie non sono UTF-8: convertile nella pagina Raccolta</translation>
        </message>
        <message>
            <source>%1 files stay here</source>
            <translation>%1 file restano qui</translation>
        </message>
        <message>
            <source>%1 goes in front of every caption</source>
            <translation>%1 va davanti a ogni didascalia</translation>
        </message>
        <message>
            <source>%1 holds something that is no FLUX LoRA</source>
            <translation>%1 contiene qualcosa che non è un LoRA di FLUX</translation>
        </message>
        <message>
            <source>%1 images have no caption, and go without one</source>
            <translation>%1 immagini non hanno didascalia e restano senza</translation>
        </message>
        <message>
            <source>%1 images have no caption; the trainer will write them</source>
            <translation>%1 immagini non hanno didascalia; le scriverà il trainer</translation>
        </message>
        <message>
            <source>%1 is added to %2 captions</source>
            <translation>%1 viene aggiunta a %2 didascalie</translation>
        </message>
        <message>
            <source>%1 is added to 1 caption</source>
            <translation>%1 viene aggiunta a 1 didascalia</translation>
        </message>
        <message>
            <source>%1 is free on Hugging Face</source>
            <translation>%1 è libero su Hugging Face</translation>
        </message>
        <message>
            <source>%1 is in every caption</source>
            <translation>%1 è in ogni didascalia</translation>
        </message>
        <message>
            <source>%1 is not as the trainer takes it</source>
            <translation>%1: così il trainer non lo accetta</translation>
        </message>
        <message>
            <source>%1 is public on Hugging Face: choose another name</source>
            <translation>%1 è pubblico su Hugging Face: scegli un altro nome</translation>
        </message>
        <message>
            <source>%1 is public, and so would be the LoRA: choose another</source>
            <translation>%1 è pubblico, e lo sarebbe anche il LoRA: scegline un altro</translation>
        </message>
        <message>
            <source>%1 is there already, and was not made by this project: its files are not replaced</source>
            <translation>%1 esiste già, e non viene da questo progetto: i suoi file non vengono sostituiti</translation>
        </message>
        <message>
            <source>%1 is too small to train with</source>
            <translation>%1 è troppo piccola per l'addestramento</translation>
        </message>
        <message>
            <source>%1 is yours and private: its LoRA is renewed</source>
            <translation>%1 è tuo e privato: il suo LoRA viene rinnovato</translation>
        </message>
        <message>
            <source>%1 stays here</source>
            <translation>%1 resta qui</translation>
        </message>
        <message>
            <source>%1 takes these settings</source>
            <translation>%1 accetta queste impostazioni</translation>
        </message>
        <message>
            <source>%1: ten or more teach better</source>
            <translation>%1: dieci o più insegnano meglio</translation>
        </message>
        <message>
            <source>%2 of your %1 are used this month</source>
            <translation>Questo mese hai usato %2 dei tuoi %1</translation>
        </message>
        <message>
            <source>1 image has no caption, and goes without one</source>
            <translation>1 immagine non ha didascalia e resta senza</translation>
        </message>
        <message>
            <source>1 image has no caption; the trainer will write one</source>
            <translation>1 immagine non ha didascalia; la scriverà il trainer</translation>
        </message>
        <message>
            <source>A newer FluxTune made this project: update FluxTune to train it</source>
            <translation>Questo progetto è di un FluxTune più recente: aggiorna FluxTune per addestrarlo</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Collega</translation>
        </message>
        <message>
            <source>Every image has a caption</source>
            <translation>Ogni immagine ha una didascalia</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Correggi</translation>
        </message>
        <message>
            <source>Hugging Face does not accept the token</source>
            <translation>Hugging Face non accetta il token</translation>
        </message>
        <message>
            <source>Hugging Face does not tell yet whether %1 is free</source>
            <translation>Hugging Face non dice ancora se %1 è libero</translation>
        </message>
        <message>
            <source>Hugging Face is not connected</source>
            <translation>Hugging Face non è collegato</translation>
        </message>
        <message>
            <source>Hugging Face token can write</source>
            <translation>Il token di Hugging Face può scrivere</translation>
        </message>
        <message>
            <source>No project is open</source>
            <translation>Nessun progetto è aperto</translation>
        </message>
        <message>
            <source>No trigger word: the style will always be on</source>
            <translation>Nessuna parola chiave: lo stile sarà sempre attivo</translation>
        </message>
        <message>
            <source>Replicate account is ready</source>
            <translation>L'account di Replicate è pronto</translation>
        </message>
        <message>
            <source>Replicate does not accept the token</source>
            <translation>Replicate non accetta il token</translation>
        </message>
        <message>
            <source>Replicate does not show %1 now; it was there before</source>
            <translation>Ora Replicate non mostra %1; prima c'era</translation>
        </message>
        <message>
            <source>Replicate does not tell what the trainer takes now; it is asked again before anything is sent</source>
            <translation>Replicate non dice che cosa accetta ora il trainer; lo si richiede prima di inviare qualsiasi cosa</translation>
        </message>
        <message>
            <source>Replicate does not tell yet whether %1 is free</source>
            <translation>Replicate non dice ancora se %1 è libero</translation>
        </message>
        <message>
            <source>Replicate is not connected</source>
            <translation>Replicate non è collegato</translation>
        </message>
        <message>
            <source>Replicate said there was no credit left: %1</source>
            <translation>Replicate ha detto che il credito era finito: %1</translation>
        </message>
        <message>
            <source>Something about %1 has to be mended first</source>
            <translation>Prima va corretto qualcosa in %1</translation>
        </message>
        <message>
            <source>The Hugging Face name is owner/name</source>
            <translation>Il nome su Hugging Face è proprietario/nome</translation>
        </message>
        <message>
            <source>The Hugging Face token is not checked yet</source>
            <translation>Il token di Hugging Face non è ancora controllato</translation>
        </message>
        <message>
            <source>The Hugging Face token may only read</source>
            <translation>Il token di Hugging Face può solo leggere</translation>
        </message>
        <message>
            <source>The Replicate token is not checked yet</source>
            <translation>Il token di Replicate non è ancora controllato</translation>
        </message>
        <message>
            <source>The W&amp;B key is not checked yet</source>
            <translation>La chiave W&amp;B non è ancora controllata</translation>
        </message>
        <message>
            <source>The caption of %1 is not UTF-8: convert it on the Dataset page</source>
            <translation>La didascalia di %1 non è UTF-8: convertila nella pagina Raccolta</translation>
        </message>
        <message>
            <source>The disk has %1 left, and the LoRA needs %2 to arrive</source>
            <translation>Sul disco restano %1, e il LoRA ne richiede %2 per arrivare</translation>
        </message>
        <message>
            <source>The keyring with Hugging Face's token is not open</source>
            <translation>Il portachiavi con il token di Hugging Face non è aperto</translation>
        </message>
        <message>
            <source>The keyring with Replicate's token is not open</source>
            <translation>Il portachiavi con il token di Replicate non è aperto</translation>
        </message>
        <message>
            <source>The keyring with the W&amp;B key is not open</source>
            <translation>Il portachiavi con la chiave W&amp;B non è aperto</translation>
        </message>
        <message>
            <source>The model name can be used</source>
            <translation>Il nome del modello si può usare</translation>
        </message>
        <message>
            <source>The model name cannot be used</source>
            <translation>Il nome del modello non si può usare</translation>
        </message>
        <message>
            <source>The package is over Replicate's 100 MB: leave images out</source>
            <translation>Il pacchetto supera i 100 MB di Replicate: escludi delle immagini</translation>
        </message>
        <message>
            <source>The package is over Replicate's 100 MB; packed as JPEG it fits</source>
            <translation>Il pacchetto supera i 100 MB di Replicate; in JPEG ci sta</translation>
        </message>
        <message>
            <source>The package was built and read again: %1</source>
            <translation>Il pacchetto è stato costruito e riletto: %1</translation>
        </message>
        <message>
            <source>The practice account is ready</source>
            <translation>L'account di prova è pronto</translation>
        </message>
        <message>
            <source>The settings are within the trainer's bounds</source>
            <translation>Le impostazioni sono nei limiti del trainer</translation>
        </message>
        <message>
            <source>The trainer has a new version since your last run: %3, before %4</source>
            <translation>Il trainer ha una nuova versione dal tuo ultimo addestramento: %3, prima %4</translation>
        </message>
        <message>
            <source>The trainer now insists on an input that this program does not know, %2. Update FluxTune, or choose the other trainer</source>
            <translation>Il trainer ora esige un dato che questo programma non conosce: %2. Aggiorna FluxTune o scegli l'altro trainer</translation>
        </message>
        <message>
            <source>The trainer takes only W&amp;B keys of 40 characters; this one is longer</source>
            <translation>Il trainer prende solo chiavi W&amp;B di 40 caratteri; questa è più lunga</translation>
        </message>
        <message>
            <source>The trigger word cannot be used</source>
            <translation>La parola chiave non si può usare</translation>
        </message>
        <message>
            <source>The trigger word is one word of letters, digits, _ and -</source>
            <translation>La parola chiave è una parola di lettere, cifre, _ e -</translation>
        </message>
        <message>
            <source>There are no images yet</source>
            <translation>Non ci sono ancora immagini</translation>
        </message>
        <message>
            <source>There is room for the LoRA</source>
            <translation>C'è spazio per il LoRA</translation>
        </message>
        <message>
            <source>This folder is read-only: allow writing there, then open it again</source>
            <translation>Questa cartella è di sola lettura: consenti la scrittura e poi riaprila</translation>
        </message>
        <message>
            <source>Weights &amp; Biases does not accept the key</source>
            <translation>Weights &amp; Biases non accetta la chiave</translation>
        </message>
        <message>
            <source>Weights &amp; Biases is not connected</source>
            <translation>Weights &amp; Biases non è collegato</translation>
        </message>
        <message>
            <source>Weights &amp; Biases key is ready</source>
            <translation>La chiave di Weights &amp; Biases è pronta</translation>
        </message>
        <message>
            <source>With this, up to %2 of your %1 a month may be used</source>
            <translation>Con questo si possono usare fino a %2 dei tuoi %1 al mese</translation>
        </message>
        <message>
            <source>Your monthly limit of %1 leaves %2, and this may cost more</source>
            <translation>Del tuo limite mensile di %1 restano %2, e questo può costare di più</translation>
        </message>
    </context>
    <context>
        <name>PresetNameDialog</name>
        <message>
            <source>It is kept on this computer, for all projects.</source>
            <translation>Resta su questo computer, per tutti i progetti.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Non ora</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sostituisci</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>You have a preset of this name. It would be replaced by this one.</source>
            <translation>Hai già un preset con questo nome. Verrebbe sostituito da questo.</translation>
        </message>
    </context>
    <context>
        <name>PresetsButton</name>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Load from a file…</source>
            <translation>Carica da un file…</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Preset</translation>
        </message>
        <message>
            <source>Recommended for %1</source>
            <translation>Consigliato per %1</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
        <message>
            <source>Save these settings…</source>
            <translation>Salva queste impostazioni…</translation>
        </message>
        <message>
            <source>Share as a file</source>
            <translation>Condividi come file</translation>
        </message>
    </context>
    <context>
        <name>PresetsDoor</name>
        <message>
            <source>It keeps the trainer and all its settings, without trigger word, model name and prompts.</source>
            <translation>Conserva il trainer e tutte le sue impostazioni, senza parola chiave, nome del modello e prompt.</translation>
        </message>
        <message>
            <source>Load a preset</source>
            <translation>Carica un preset</translation>
        </message>
        <message>
            <source>My settings</source>
            <translation>Le mie impostazioni</translation>
        </message>
        <message>
            <source>Preset “%1”</source>
            <translation>Preset “%1”</translation>
        </message>
        <message>
            <source>Preset “%1” from a file</source>
            <translation>Preset “%1” da un file</translation>
        </message>
        <message>
            <source>Presets (%1)</source>
            <translation>Preset (%1)</translation>
        </message>
        <message>
            <source>Recommended for %1</source>
            <translation>Consigliato per %1</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Rinomina il preset</translation>
        </message>
        <message>
            <source>Save these settings as a preset</source>
            <translation>Salva queste impostazioni come preset</translation>
        </message>
        <message>
            <source>Share the preset as a file</source>
            <translation>Condividi il preset come file</translation>
        </message>
        <message>
            <source>The form stands at it now. Trigger word and model name stayed.</source>
            <translation>Il modulo è impostato così. Parola chiave e nome del modello sono rimasti.</translation>
        </message>
        <message>
            <source>The preset “%1” is deleted</source>
            <translation>Il preset “%1” è eliminato</translation>
        </message>
    </context>
    <context>
        <name>PricesCard</name>
        <message>
            <source>A number from 0.00001 to 1, such as 0.001525.</source>
            <translation>Un numero da 0.00001 a 1, per esempio 0.001525.</translation>
        </message>
        <message>
            <source>A number from 0.0001 to 10, such as 0.025.</source>
            <translation>Un numero da 0.0001 a 10, per esempio 0.025.</translation>
        </message>
        <message>
            <source>An H100, on which FLUX is trained. {price} an hour.</source>
            <translation>Una H100, su cui si addestra FLUX. {price} all'ora.</translation>
        </message>
        <message>
            <source>As published on {day}.</source>
            <translation>Come pubblicati il {day}.</translation>
        </message>
        <message>
            <source>By a model of yours, on FLUX.1-dev.</source>
            <translation>Con un tuo modello, su FLUX.1-dev.</translation>
        </message>
        <message>
            <source>Picture, US dollars each</source>
            <translation>Immagine, dollari USA ciascuna</translation>
        </message>
        <message>
            <source>Replicate bills your account, not FluxTune, and its prices may change. What a training cost is told from the seconds that Replicate billed.</source>
            <translation>Replicate addebita al tuo account, non a FluxTune, e i suoi prezzi possono cambiare. Quanto è costato un addestramento si ricava dai secondi che Replicate ha addebitato.</translation>
        </message>
        <message>
            <source>Replicate's prices</source>
            <translation>Prezzi di Replicate</translation>
        </message>
        <message>
            <source>Shipped prices again</source>
            <translation>Di nuovo i prezzi forniti</translation>
        </message>
        <message>
            <source>Training, US dollars a second</source>
            <translation>Addestramento, dollari USA al secondo</translation>
        </message>
        <message>
            <source>What estimates are reckoned with</source>
            <translation>Con che cosa si calcolano le stime</translation>
        </message>
        <message>
            <source>Yours, since {day}.</source>
            <translation>Tuoi, dal {day}.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A FluxTune command is working in this folder</source>
            <translation>Un comando di FluxTune sta lavorando in questa cartella</translation>
        </message>
        <message>
            <source>A file could not be read or written</source>
            <translation>Non è stato possibile leggere o scrivere un file</translation>
        </message>
        <message>
            <source>A file in this zip could not be read</source>
            <translation>Non è stato possibile leggere un file di questo zip</translation>
        </message>
        <message>
            <source>A folder, or a file that is far too large, has the name of the caption file. It is left as it is. Rename it or move it away; what you typed in the window is then saved by itself.</source>
            <translation>Una cartella, o un file troppo grande, porta il nome del file della didascalia. Resta com'è. Rinominala o spostala; ciò che hai scritto nella finestra si salva allora da solo.</translation>
        </message>
        <message>
            <source>A token is one long word without spaces. Copy it again from the service's page.</source>
            <translation>Un token è una lunga parola senza spazi. Copialo di nuovo dalla pagina del servizio.</translation>
        </message>
        <message>
            <source>Allow it when you are asked; until then nothing is read or kept there.</source>
            <translation>Consentilo quando ti viene chiesto; fino ad allora lì non si legge e non si conserva nulla.</translation>
        </message>
        <message>
            <source>Another program changed this caption</source>
            <translation>Un altro programma ha cambiato questa didascalia</translation>
        </message>
        <message>
            <source>Another training of this project is under way</source>
            <translation>Un altro addestramento di questo progetto è in corso</translation>
        </message>
        <message>
            <source>Can't write: the disk is full</source>
            <translation>Impossibile scrivere: il disco è pieno</translation>
        </message>
        <message>
            <source>Can't write: the folder is read-only</source>
            <translation>Impossibile scrivere: la cartella è di sola lettura</translation>
        </message>
        <message>
            <source>Close it there first, so that the two do not write over each other.</source>
            <translation>Prima chiudila lì, così i due non si sovrascrivono a vicenda.</translation>
        </message>
        <message>
            <source>FluxTune is open already, but does not answer</source>
            <translation>FluxTune è già aperto, ma non risponde</translation>
        </message>
        <message>
            <source>HEIC pictures need a small addition to the program</source>
            <translation>Le immagini HEIC richiedono una piccola aggiunta al programma</translation>
        </message>
        <message>
            <source>Images are still coming in</source>
            <translation>Stanno ancora arrivando immagini</translation>
        </message>
        <message>
            <source>Install it with: pip install "fluxtune-desktop[heic]". Or export the pictures as JPEG and add those.</source>
            <translation>Installala con: pip install "fluxtune-desktop[heic]". Oppure esporta le immagini come JPEG e aggiungi quelle.</translation>
        </message>
        <message>
            <source>It is damaged, locked with a password, or unpacks to too much. Nothing of it was added. Unpack it yourself, then drop the folder.</source>
            <translation>È danneggiato, protetto da password, o diventa troppo grande. Non ne è stato aggiunto nulla. Estrailo tu, poi rilascia la cartella.</translation>
        </message>
        <message>
            <source>It is kept for this session only. Allow access to the keyring, then try again.</source>
            <translation>È tenuto solo per questa sessione. Consenti l'accesso al portachiavi, poi riprova.</translation>
        </message>
        <message>
            <source>It is left as it is. Convert it below the caption, or in a text editor.</source>
            <translation>Resta com'è. Convertilo sotto la didascalia, o in un editor di testo.</translation>
        </message>
        <message>
            <source>It is still at the service for a while. Try to download it again.</source>
            <translation>È ancora per un po' presso il servizio. Prova a scaricarlo di nuovo.</translation>
        </message>
        <message>
            <source>It is the process {detail}.</source>
            <translation>È il processo {detail}.</translation>
        </message>
        <message>
            <source>It may have been deleted there. What is on this computer stays.</source>
            <translation>Forse è stato eliminato lì. Ciò che è su questo computer resta.</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted. Put it back, or open it where it is now.</source>
            <translation>Forse è stato spostato, rinominato o eliminato. Rimettilo a posto, oppure aprilo dov'è ora.</translation>
        </message>
        <message>
            <source>It may have started and been charged. It is not sent again before this is clear.</source>
            <translation>Potrebbe essere partito ed essere stato addebitato. Non si invia di nuovo prima che sia chiaro.</translation>
        </message>
        <message>
            <source>It was left out; the rest of the zip was added. Download the zip again, or ask for the file once more.</source>
            <translation>È stato lasciato fuori; il resto dello zip è stato aggiunto. Scarica di nuovo lo zip, o chiedi ancora una volta il file.</translation>
        </message>
        <message>
            <source>Its window may be behind this one. Unlock it there, then try again.</source>
            <translation>La sua finestra può essere dietro a questa. Sbloccalo lì, poi riprova.</translation>
        </message>
        <message>
            <source>No connection to the service</source>
            <translation>Nessuna connessione al servizio</translation>
        </message>
        <message>
            <source>No token for this account yet</source>
            <translation>Ancora nessun token per questo account</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Non trovato</translation>
        </message>
        <message>
            <source>Nothing was changed. JSON, JSON lines and CSV with file names are understood.</source>
            <translation>Non è stato cambiato nulla. Si capiscono JSON, righe JSON e CSV con nomi di file.</translation>
        </message>
        <message>
            <source>Nothing was changed. Presets are files that “Share as a file” of the presets menu saves. Captions belong on the Dataset page.</source>
            <translation>Non è cambiato nulla. I preset sono file salvati da “Condividi come file” nel menu dei preset. Le didascalie vanno nella pagina Raccolta.</translation>
        </message>
        <message>
            <source>Nothing was charged. Add credit on the service's billing page, then try again.</source>
            <translation>Non è stato addebitato nulla. Aggiungi credito nella pagina di fatturazione del servizio, poi riprova.</translation>
        </message>
        <message>
            <source>Nothing was charged. Change what it names, then try again.</source>
            <translation>Non è stato addebitato nulla. Cambia ciò che viene indicato, poi riprova.</translation>
        </message>
        <message>
            <source>Nothing was charged. Get a token with more rights, or use another account.</source>
            <translation>Non è stato addebitato nulla. Prendi un token con più permessi, o usa un altro account.</translation>
        </message>
        <message>
            <source>Nothing was charged. Replace the token in Settings.</source>
            <translation>Non è stato addebitato nulla. Sostituisci il token nelle Impostazioni.</translation>
        </message>
        <message>
            <source>Nothing was charged. Use fewer or smaller images.</source>
            <translation>Non è stato addebitato nulla. Usa meno immagini, o più piccole.</translation>
        </message>
        <message>
            <source>Nothing was charged. Wait a moment, then try again.</source>
            <translation>Non è stato addebitato nulla. Aspetta un momento, poi riprova.</translation>
        </message>
        <message>
            <source>Nothing was opened or changed. Choose the folder that the images are in.</source>
            <translation>Non è stato aperto né cambiato nulla. Scegli la cartella in cui sono le immagini.</translation>
        </message>
        <message>
            <source>Nothing was opened or changed: two at once would write over each other. Close it there. If it is closed there for certain, take it over.</source>
            <translation>Non è stato aperto né modificato nulla: due insieme si sovrascriverebbero. Chiudilo lì. Se lì è sicuramente chiuso, prendilo in carico.</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Choose which text stays.</source>
            <translation>Non è stato sovrascritto nulla. Scegli quale testo resta.</translation>
        </message>
        <message>
            <source>Nothing was replaced. Choose another name, or an empty folder.</source>
            <translation>Non è stato sostituito nulla. Scegli un altro nome, o una cartella vuota.</translation>
        </message>
        <message>
            <source>Nothing was sent for training, and nothing is charged. Set up a new run: the form shows what the trainer takes now.</source>
            <translation>Nulla è stato inviato per l'addestramento e nulla viene addebitato. Prepara un nuovo addestramento: il modulo mostra che cosa accetta ora il trainer.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Add --yes to agree beforehand.</source>
            <translation>Non è stato inviato né addebitato nulla. Aggiungi --yes per accettare in anticipo.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Add some images first.</source>
            <translation>Non è stato inviato né addebitato nulla. Prima aggiungi alcune immagini.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Close other copies of FluxTune, then try again.</source>
            <translation>Non è stato inviato né addebitato nulla. Chiudi le altre copie di FluxTune, poi riprova.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Connect the account in Settings.</source>
            <translation>Non è stato inviato né addebitato nulla. Collega l'account nelle Impostazioni.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Follow it, or cancel it first.</source>
            <translation>Non è stato inviato né addebitato nulla. Seguilo, o prima annullalo.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Please try again.</source>
            <translation>Non è stato inviato né addebitato nulla. Riprova, per favore.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Put the images back, or set up a new run with those that are here now.</source>
            <translation>Non è stato inviato né addebitato nulla. Rimetti a posto le immagini, oppure prepara un nuovo addestramento con quelle che ci sono ora.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Save large PNG images as JPEG, or use fewer images.</source>
            <translation>Non è stato inviato né addebitato nulla. Salva le immagini PNG grandi come JPEG, o usa meno immagini.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. What is under way counts at its upper estimate. Wait for it, or raise the limit in Settings, Money.</source>
            <translation>Nulla è stato inviato o addebitato. Ciò che è in corso conta con la stima più alta. Attendi che finisca, oppure alza il limite in Impostazioni, Spese.</translation>
        </message>
        <message>
            <source>Nothing was sent, because everybody could use the result. Choose another name.</source>
            <translation>Non è stato inviato nulla, perché chiunque potrebbe usare il risultato. Scegli un altro nome.</translation>
        </message>
        <message>
            <source>Nothing was sent. Choose a name under your own account.</source>
            <translation>Non è stato inviato nulla. Scegli un nome sotto il tuo account.</translation>
        </message>
        <message>
            <source>Nothing was sent. Please choose another name.</source>
            <translation>Non è stato inviato nulla. Scegli un altro nome, per favore.</translation>
        </message>
        <message>
            <source>Nothing was written or sent. Take the token out, then try again; if others may have seen it, replace it on its service's page.</source>
            <translation>Non è stato scritto né inviato nulla. Togli il token, poi riprova; se altri possono averlo visto, sostituiscilo nella pagina del suo servizio.</translation>
        </message>
        <message>
            <source>Open it when the command is done, or end that with Ctrl+C in its terminal; a training goes on at Replicate then.</source>
            <translation>Aprila quando il comando ha finito, oppure interrompilo con Ctrl+C nel suo terminale; un addestramento continua poi su Replicate.</translation>
        </message>
        <message>
            <source>Practice mode could not start</source>
            <translation>Non è stato possibile avviare la modalità prova</translation>
        </message>
        <message>
            <source>Put that account's token into Settings to follow it.</source>
            <translation>Metti il token di quell'account nelle Impostazioni per seguirlo.</translation>
        </message>
        <message>
            <source>Replace the key in Settings, or train without it.</source>
            <translation>Sostituisci la chiave nelle Impostazioni, o addestra senza.</translation>
        </message>
        <message>
            <source>Results are kept there for a short time only. What is on this computer stays.</source>
            <translation>I risultati restano lì solo per poco tempo. Ciò che è su questo computer resta.</translation>
        </message>
        <message>
            <source>Something else stands where this caption belongs</source>
            <translation>Al posto di questa didascalia c'è altro</translation>
        </message>
        <message>
            <source>Something unexpected went wrong in FluxTune</source>
            <translation>In FluxTune è andato storto qualcosa di imprevisto</translation>
        </message>
        <message>
            <source>Start it in a desktop session, or use a verb: fluxtune --help.</source>
            <translation>Avvialo in una sessione desktop, o usa un verbo: fluxtune --help.</translation>
        </message>
        <message>
            <source>That computer is called {detail}.</source>
            <translation>Quel computer si chiama {detail}.</translation>
        </message>
        <message>
            <source>The account has no credit left</source>
            <translation>L'account non ha più credito</translation>
        </message>
        <message>
            <source>The answer was lost on the way</source>
            <translation>La risposta è andata persa per strada</translation>
        </message>
        <message>
            <source>The answer was: {detail}</source>
            <translation>La risposta era: {detail}</translation>
        </message>
        <message>
            <source>The captions in this file cannot be read</source>
            <translation>Le didascalie in questo file non si possono leggere</translation>
        </message>
        <message>
            <source>The connection is not safe, so nothing was sent</source>
            <translation>La connessione non è sicura, quindi non è stato inviato nulla</translation>
        </message>
        <message>
            <source>The file is damaged or not really an image. Replace it or take it out.</source>
            <translation>Il file è danneggiato o non è davvero un'immagine. Sostituiscilo o toglilo.</translation>
        </message>
        <message>
            <source>The file is larger than the service takes</source>
            <translation>Il file è più grande di quanto il servizio accetti</translation>
        </message>
        <message>
            <source>The images of that run are not here any more as they were</source>
            <translation>Le immagini di quell'addestramento non ci sono più com'erano</translation>
        </message>
        <message>
            <source>The model with this name belongs to another account</source>
            <translation>Il modello con questo nome appartiene a un altro account</translation>
        </message>
        <message>
            <source>The model with this name is public</source>
            <translation>Il modello con questo nome è pubblico</translation>
        </message>
        <message>
            <source>The other side could not prove who it is. Check the network you are on.</source>
            <translation>L'altra parte non ha potuto dimostrare chi è. Controlla la rete in cui ti trovi.</translation>
        </message>
        <message>
            <source>The published files do not match yours</source>
            <translation>I file pubblicati non corrispondono ai tuoi</translation>
        </message>
        <message>
            <source>The safety filter held this picture back</source>
            <translation>Il filtro di sicurezza ha trattenuto questa immagine</translation>
        </message>
        <message>
            <source>The service asks to slow down</source>
            <translation>Il servizio chiede di rallentare</translation>
        </message>
        <message>
            <source>The service did not answer in time</source>
            <translation>Il servizio non ha risposto in tempo</translation>
        </message>
        <message>
            <source>The service does not accept the token</source>
            <translation>Il servizio non accetta il token</translation>
        </message>
        <message>
            <source>The service does not know this</source>
            <translation>Il servizio non lo conosce</translation>
        </message>
        <message>
            <source>The service gave an answer that makes no sense</source>
            <translation>Il servizio ha dato una risposta che non ha senso</translation>
        </message>
        <message>
            <source>The service has deleted this already</source>
            <translation>Il servizio lo ha già eliminato</translation>
        </message>
        <message>
            <source>The service has trouble of its own</source>
            <translation>Il servizio ha problemi suoi</translation>
        </message>
        <message>
            <source>The service refused the settings</source>
            <translation>Il servizio ha rifiutato le impostazioni</translation>
        </message>
        <message>
            <source>The system did not let FluxTune use its keyring</source>
            <translation>Il sistema non ha lasciato usare a FluxTune il suo portachiavi</translation>
        </message>
        <message>
            <source>The system's keyring did not take the token</source>
            <translation>Il portachiavi di sistema non ha preso il token</translation>
        </message>
        <message>
            <source>The system's keyring has not answered</source>
            <translation>Il portachiavi di sistema non ha risposto</translation>
        </message>
        <message>
            <source>The system's keyring is locked</source>
            <translation>Il portachiavi di sistema è bloccato</translation>
        </message>
        <message>
            <source>The token is not allowed to do this</source>
            <translation>Il token non ha il permesso di farlo</translation>
        </message>
        <message>
            <source>The trained model arrived damaged</source>
            <translation>Il modello addestrato è arrivato danneggiato</translation>
        </message>
        <message>
            <source>The trainer has changed and would refuse this run</source>
            <translation>Il trainer è cambiato e rifiuterebbe questo addestramento</translation>
        </message>
        <message>
            <source>The training package did not pass its check</source>
            <translation>Il pacchetto di addestramento non ha superato il suo controllo</translation>
        </message>
        <message>
            <source>The training package is above 100 MB</source>
            <translation>Il pacchetto di addestramento supera i 100 MB</translation>
        </message>
        <message>
            <source>The training stopped with an error</source>
            <translation>L'addestramento si è fermato con un errore</translation>
        </message>
        <message>
            <source>There are no images to train on</source>
            <translation>Non ci sono immagini su cui addestrare</translation>
        </message>
        <message>
            <source>There is no screen to show the window on</source>
            <translation>Non c'è uno schermo su cui mostrare la finestra</translation>
        </message>
        <message>
            <source>There is no trained model yet</source>
            <translation>Non c'è ancora un modello addestrato</translation>
        </message>
        <message>
            <source>There is something of that name already</source>
            <translation>C'è già qualcosa con questo nome</translation>
        </message>
        <message>
            <source>These presets were made by a newer FluxTune</source>
            <translation>Questi preset sono di un FluxTune più recente</translation>
        </message>
        <message>
            <source>They are left as they are, and nothing was changed. Update FluxTune.</source>
            <translation>Restano come sono, e non è cambiato nulla. Aggiorna FluxTune.</translation>
        </message>
        <message>
            <source>This caption file is not UTF-8 text</source>
            <translation>Questo file di didascalia non è testo UTF-8</translation>
        </message>
        <message>
            <source>This computer has no keyring</source>
            <translation>Questo computer non ha un portachiavi</translation>
        </message>
        <message>
            <source>This costs money, and nobody is here to say yes</source>
            <translation>Questo costa denaro, e qui non c'è nessuno che dica di sì</translation>
        </message>
        <message>
            <source>This could pass your monthly limit</source>
            <translation>Così si potrebbe superare il tuo limite mensile</translation>
        </message>
        <message>
            <source>This does not look like a token</source>
            <translation>Questo non somiglia a un token</translation>
        </message>
        <message>
            <source>This file holds no preset</source>
            <translation>In questo file non c’è un preset</translation>
        </message>
        <message>
            <source>This folder is open in another FluxTune</source>
            <translation>Questa cartella è aperta in un altro FluxTune</translation>
        </message>
        <message>
            <source>This holds what looks like a token</source>
            <translation>Contiene qualcosa che somiglia a un token</translation>
        </message>
        <message>
            <source>This image cannot be read</source>
            <translation>Questa immagine non si può leggere</translation>
        </message>
        <message>
            <source>This is the whole disk, not a folder of images</source>
            <translation>Questo è l'intero disco, non una cartella di immagini</translation>
        </message>
        <message>
            <source>This name is already taken</source>
            <translation>Questo nome è già preso</translation>
        </message>
        <message>
            <source>This project is open on another computer, or was not closed</source>
            <translation>Questo progetto è aperto su un altro computer, o lì non è stato chiuso</translation>
        </message>
        <message>
            <source>This project was made by a newer FluxTune</source>
            <translation>Questo progetto è stato creato da un FluxTune più nuovo</translation>
        </message>
        <message>
            <source>This was started with another account</source>
            <translation>È stato avviato con un altro account</translation>
        </message>
        <message>
            <source>This word cannot be a trigger word</source>
            <translation>Questa parola non può essere una parola chiave</translation>
        </message>
        <message>
            <source>This zip cannot be opened</source>
            <translation>Questo zip non si può aprire</translation>
        </message>
        <message>
            <source>Tokens are kept for this session only and asked for again next time.</source>
            <translation>I token si tengono solo per questa sessione e la prossima volta vengono chiesti di nuovo.</translation>
        </message>
        <message>
            <source>Train one first; it then appears here.</source>
            <translation>Prima addestrane uno; poi appare qui.</translation>
        </message>
        <message>
            <source>Training would go without it, so nothing was sent or charged. Try again when the Dataset page says that all is saved.</source>
            <translation>L'addestramento andrebbe senza, quindi non è stato inviato né addebitato nulla. Riprova quando la pagina Raccolta dice che tutto è salvato.</translation>
        </message>
        <message>
            <source>Training would go without them, so nothing was sent or charged. Start it when the Dataset page says that all is saved, or stop adding images there.</source>
            <translation>L'addestramento andrebbe senza, quindi non è stato inviato né addebitato nulla. Avvialo quando la pagina Raccolta dice che tutto è salvato, oppure smetti lì di aggiungere immagini.</translation>
        </message>
        <message>
            <source>Unlock it; until then tokens are kept for this session only.</source>
            <translation>Sbloccalo; fino ad allora i token si tengono solo per questa sessione.</translation>
        </message>
        <message>
            <source>Use letters, digits, _ and - only. Nothing was changed or charged.</source>
            <translation>Usa solo lettere, cifre, _ e -. Non è stato cambiato né addebitato nulla.</translation>
        </message>
        <message>
            <source>Weights &amp; Biases does not accept the key</source>
            <translation>Weights &amp; Biases non accetta la chiave</translation>
        </message>
        <message>
            <source>What is saved is safe. Wait a moment and start it again; if it still does not answer, end it in the system's list of programs first.</source>
            <translation>Ciò che è salvato è al sicuro. Attendi un momento e avvialo di nuovo; se continua a non rispondere, terminalo prima nell'elenco dei programmi del sistema.</translation>
        </message>
        <message>
            <source>What is saved stays saved. Close and reopen the program if it goes on.</source>
            <translation>Ciò che è salvato resta salvato. Chiudi e riapri il programma se continua.</translation>
        </message>
        <message>
            <source>What was saved before is safe. Allow writing there; what you typed in the window is then saved by itself, anything else can be tried again.</source>
            <translation>Ciò che era già salvato è al sicuro. Consenti di scrivere lì; ciò che hai scritto nella finestra si salva allora da solo, tutto il resto si può riprovare.</translation>
        </message>
        <message>
            <source>What was saved before is safe. Check the disk and the folder's permissions, then try again.</source>
            <translation>Ciò che era già salvato è al sicuro. Controlla il disco e i permessi della cartella, poi riprova.</translation>
        </message>
        <message>
            <source>What was saved before is safe. Free some space; what you typed in the window is then saved by itself, anything else can be tried again.</source>
            <translation>Ciò che era già salvato è al sicuro. Libera un po' di spazio; ciò che hai scritto nella finestra si salva allora da solo, tutto il resto si può riprovare.</translation>
        </message>
        <message>
            <source>What you changed last is not saved yet</source>
            <translation>Ciò che hai cambiato per ultimo non è ancora salvato</translation>
        </message>
        <message>
            <source>You can look at it here, but not change it. Update FluxTune to go on.</source>
            <translation>Qui puoi guardarlo, ma non cambiarlo. Aggiorna FluxTune per proseguire.</translation>
        </message>
        <message>
            <source>You may have been charged for it. Try other words, or another seed.</source>
            <translation>Potrebbe esserti stato addebitato. Prova altre parole, o un altro seed.</translation>
        </message>
        <message>
            <source>Your copy is safe here. Publish it again.</source>
            <translation>La tua copia è al sicuro qui. Pubblicala di nuovo.</translation>
        </message>
        <message>
            <source>Your images and captions are safe. Only the time that was used is charged.</source>
            <translation>Le tue immagini e didascalie sono al sicuro. Viene addebitato solo il tempo usato.</translation>
        </message>
        <message>
            <source>Your work is safe on this computer. It goes on when you are online again.</source>
            <translation>Il tuo lavoro è al sicuro su questo computer. Continua quando sei di nuovo in linea.</translation>
        </message>
        <message>
            <source>Your work is safe on this computer. Please try again in a few minutes.</source>
            <translation>Il tuo lavoro è al sicuro su questo computer. Riprova tra qualche minuto, per favore.</translation>
        </message>
        <message>
            <source>Your work is safe on this computer. Please try again in a minute.</source>
            <translation>Il tuo lavoro è al sicuro su questo computer. Riprova tra un minuto, per favore.</translation>
        </message>
        <message>
            <source>{what} ({subject})</source>
            <translation>{what} ({subject})</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Progress of the run</source>
            <translation>Avanzamento dell'esecuzione</translation>
        </message>
    </context>
    <context>
        <name>ProjectDoors</name>
        <message>
            <source>Add images</source>
            <translation>Aggiungi immagini</translation>
        </message>
        <message>
            <source>Add the images of a folder</source>
            <translation>Aggiungi le immagini di una cartella</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tutti i file (*)</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Didascalie</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Images, zips and captions</source>
            <translation>Immagini, zip e didascalie</translation>
        </message>
        <message>
            <source>Import zip or JSON</source>
            <translation>Importa zip o JSON</translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation>Apri una cartella di immagini</translation>
        </message>
        <message>
            <source>Open the folder of the images</source>
            <translation>Apri la cartella delle immagini</translation>
        </message>
        <message>
            <source>Zips</source>
            <translation>Zip</translation>
        </message>
        <message>
            <source>Zips and captions</source>
            <translation>Zip e didascalie</translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>A whole number from 1 to 2147483647.</source>
            <translation>Un numero intero da 1 a 2147483647.</translation>
        </message>
        <message>
            <source>Back to a random seed</source>
            <translation>Torna a un seed casuale</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crea</translation>
        </message>
        <message>
            <source>Describe the picture, as you would to a friend.</source>
            <translation>Descrivi l'immagine, come la racconteresti a chi conosci.</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Ancora nessun modello</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Put %1 into the prompt</source>
            <translation>Metti %1 nel prompt</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Style strength</source>
            <translation>Forza dello stile</translation>
        </message>
        <message>
            <source>random</source>
            <translation>casuale</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <source>A new scene</source>
            <translation>Una scena nuova</translation>
        </message>
        <message>
            <source>From your images</source>
            <translation>Dalle tue immagini</translation>
        </message>
        <message>
            <source>Switch it on</source>
            <translation>Attiva</translation>
        </message>
        <message>
            <source>This trainer paints no pictures while it learns.</source>
            <translation>Questo trainer non dipinge immagini mentre impara.</translation>
        </message>
        <message>
            <source>Without Weights &amp; Biases there are no pictures while it learns, and no intermediate versions.</source>
            <translation>Senza Weights &amp; Biases non ci sono immagini mentre impara, né versioni intermedie.</translation>
        </message>
        <message>
            <source>Without the word</source>
            <translation>Senza la parola</translation>
        </message>
    </context>
    <context>
        <name>PromptsCard</name>
        <message>
            <source>%1 pictures, free in practice. In a real training they add about %2 of GPU time, which is billed.</source>
            <translation>%1 immagini, gratis nella prova. In un vero addestramento aggiungono circa %2 di tempo GPU, che si paga.</translation>
        </message>
        <message>
            <source>%1 pictures; they add about %2 of GPU time, which is billed.</source>
            <translation>%1 immagini; aggiungono circa %2 di tempo GPU, che si paga.</translation>
        </message>
        <message>
            <source>After every</source>
            <translation>Ogni</translation>
        </message>
        <message>
            <source>Paint them while it learns</source>
            <translation>Dipingile mentre impara</translation>
        </message>
        <message>
            <source>Progress pictures</source>
            <translation>Immagini di avanzamento</translation>
        </message>
        <message>
            <source>Steps between progress pictures</source>
            <translation>Passi tra le immagini di progresso</translation>
        </message>
        <message>
            <source>Two of them begin alike. Let their first 23 signs differ, or Weights &amp; Biases may show one in the place of the other.</source>
            <translation>Due cominciano allo stesso modo. Fai differire i primi 23 caratteri, o Weights &amp; Biases può mostrare l’una al posto dell’altra.</translation>
        </message>
        <message>
            <source>Without a prompt nothing is painted.</source>
            <translation>Senza un prompt non si dipinge nulla.</translation>
        </message>
        <message>
            <source>Write them anew</source>
            <translation>Riscrivili</translation>
        </message>
        <message>
            <source>steps, and before the first</source>
            <translation>passi, e prima del primo</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Not now</source>
            <translation>Non ora</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Pubblica</translation>
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation>Pubblica su Hugging Face</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>Repository</translation>
        </message>
        <message>
            <source>The LoRA and a model card go into a private repository that only you can see. Publishing is free.</source>
            <translation>La LoRA e una scheda del modello vanno in un repository privato che vedi solo tu. Pubblicare è gratis.</translation>
        </message>
        <message>
            <source>Write owner/name, with letters, digits and - _ .</source>
            <translation>Scrivi proprietario/nome, con lettere, cifre e - _ .</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Help</source>
            <translation>Aiuto</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
    </context>
    <context>
        <name>ReadyPanel</name>
        <message>
            <source>Before you start</source>
            <translation>Prima di cominciare</translation>
        </message>
        <message>
            <source>Estimated cost</source>
            <translation>Costo stimato</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Start training</source>
            <translation>Avvia addestramento</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Caricamento</translation>
        </message>
        <message>
            <source>What will be sent?</source>
            <translation>Che cosa viene inviato?</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Recent</source>
            <translation>Recenti</translation>
        </message>
        <message>
            <source>The folders that you open are listed here.</source>
            <translation>Qui sono elencate le cartelle che apri.</translation>
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <source>Take off the list</source>
            <translation>Togli dall'elenco</translation>
        </message>
    </context>
    <context>
        <name>Recommended</name>
        <message>
            <source>Few images are soon known by heart, so fewer steps are enough.</source>
            <translation>Poche immagini si imparano presto a memoria, quindi bastano meno passi.</translation>
        </message>
        <message>
            <source>Many images need more steps, so that each is seen often enough.</source>
            <translation>Molte immagini richiedono più passi, perché ognuna sia vista abbastanza spesso.</translation>
        </message>
        <message>
            <source>One face or thing is learned with about 27 looks at each image; many more make it stiff.</source>
            <translation>Un volto o un oggetto si impara con circa 27 sguardi a ogni immagine; molti di più lo irrigidiscono.</translation>
        </message>
        <message>
            <source>Rank and learning rate are the trainer's own.</source>
            <translation>Rank e learning rate sono quelli del trainer.</translation>
        </message>
        <message>
            <source>The trainer's own values, which suit 10 to 20 images.</source>
            <translation>I valori del trainer stesso, adatti a 10-20 immagini.</translation>
        </message>
    </context>
    <context>
        <name>RecommendedRow</name>
        <message>
            <source>Recommended: %1 steps, rank %2, learning rate %3.</source>
            <translation>Consigliati: %1 passi, rank %2, tasso di apprendimento %3.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usali</translation>
        </message>
        <message>
            <source>Your images changed, and the steps with them: from %1 to %2.</source>
            <translation>Le tue immagini sono cambiate, e con loro i passi: da %1 a %2.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Add them</source>
            <translation>Aggiungile</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy the chosen lines, or all</source>
            <translation>Copia le righe scelte, o tutte</translation>
        </message>
        <message>
            <source>It is the trigger word of this project now.</source>
            <translation>Ora è la parola chiave di questo progetto.</translation>
        </message>
        <message>
            <source>Last import</source>
            <translation>Ultima importazione</translation>
        </message>
        <message>
            <source>The captions of the file are used now. Undo brings yours back.</source>
            <translation>Ora si usano le didascalie del file. Annulla riporta le tue.</translation>
        </message>
        <message>
            <source>They are UTF-8 now. Undo takes that back.</source>
            <translation>Ora sono UTF-8. Annulla riporta indietro.</translation>
        </message>
        <message>
            <source>Use this word</source>
            <translation>Usa questa parola</translation>
        </message>
    </context>
    <context>
        <name>ReportList</name>
        <message>
            <source>What became of each file</source>
            <translation>Che ne è stato di ogni file</translation>
        </message>
    </context>
    <context>
        <name>RunList</name>
        <message>
            <source>Runs</source>
            <translation>Esecuzioni</translation>
        </message>
    </context>
    <context>
        <name>RunQuestions</name>
        <message>
            <source>not checked yet</source>
            <translation>non ancora controllata</translation>
        </message>
    </context>
    <context>
        <name>RunVerbs</name>
        <message>
            <source>Cancel run</source>
            <translation>Annulla esecuzione</translation>
        </message>
        <message>
            <source>Copy support file…</source>
            <translation>Copia file di supporto…</translation>
        </message>
        <message>
            <source>Create pictures</source>
            <translation>Crea immagini</translation>
        </message>
        <message>
            <source>Delete the model at Replicate…</source>
            <translation>Elimina il modello su Replicate…</translation>
        </message>
        <message>
            <source>Fetch the file</source>
            <translation>Scarica il file</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Rinuncia</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Prosegui</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Guarda di nuovo</translation>
        </message>
        <message>
            <source>Make public…</source>
            <translation>Rendi pubblico…</translation>
        </message>
        <message>
            <source>More for this run</source>
            <translation>Altro per questa esecuzione</translation>
        </message>
        <message>
            <source>Move run to trash…</source>
            <translation>Sposta l'esecuzione nel cestino…</translation>
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation>Pubblica su Hugging Face</translation>
        </message>
        <message>
            <source>Repeat with the same images</source>
            <translation>Ripeti con le stesse immagini</translation>
        </message>
        <message>
            <source>Replicate</source>
            <translation>Replicate</translation>
        </message>
        <message>
            <source>Save LoRA as…</source>
            <translation>Salva la LoRA con nome…</translation>
        </message>
        <message>
            <source>Save run as a file…</source>
            <translation>Salva l'addestramento come file…</translation>
        </message>
        <message>
            <source>Set up a new run</source>
            <translation>Prepara una nuova esecuzione</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>Start again · could cost twice</source>
            <translation>Riavvia · potrebbe costare il doppio</translation>
        </message>
        <message>
            <source>Stop publishing</source>
            <translation>Ferma la pubblicazione</translation>
        </message>
        <message>
            <source>Train again with these settings</source>
            <translation>Addestra di nuovo con queste impostazioni</translation>
        </message>
    </context>
    <context>
        <name>RunsView</name>
        <message>
            <source>All projects…</source>
            <translation>Tutti i progetti…</translation>
        </message>
        <message>
            <source>Find a run</source>
            <translation>Cerca un’esecuzione</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuova</translation>
        </message>
        <message>
            <source>No run has these words.</source>
            <translation>Nessuna esecuzione contiene queste parole.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Esecuzioni</translation>
        </message>
    </context>
    <context>
        <name>SaveTrouble</name>
        <message>
            <source>Keep mine</source>
            <translation>Tieni la mia</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Prendi l'altra</translation>
        </message>
        <message>
            <source>The other program emptied or deleted the caption file.</source>
            <translation>L'altro programma ha svuotato o eliminato il file della didascalia.</translation>
        </message>
        <message>
            <source>Theirs against yours. The other one is kept as an earlier version.</source>
            <translation>L'altra contro la tua. Quella non scelta viene conservata come versione precedente.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Not saved</source>
            <translation>Non salvato</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Salvato</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvataggio…</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>%1 images and %2 captions, %3. The images are cropped and turned as you set it. What a camera wrote into them (place, time, serial number) stays here.</source>
            <translation>%1 immagini e %2 didascalie, %3. Le immagini sono ritagliate e ruotate come hai scelto. Ciò che una fotocamera vi ha scritto (luogo, ora, numero di serie) resta qui.</translation>
        </message>
        <message>
            <source>How long it stays there</source>
            <translation>Per quanto tempo resta là</translation>
        </message>
        <message>
            <source>Hugging Face: your token goes to huggingface.co alone, from this computer, when the LoRA is published.</source>
            <translation>Hugging Face: il tuo token va solo a huggingface.co, da questo computer, quando la LoRA viene pubblicata.</translation>
        </message>
        <message>
            <source>Hugging Face: your token goes to the trainer at Replicate, as a secret input that is not shown again, and from this computer to huggingface.co.</source>
            <translation>Hugging Face: il tuo token va al trainer su Replicate, come dato segreto che non viene più mostrato, e da questo computer a huggingface.co.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer before you confirm the start.</source>
            <translation>Nulla lascia questo computer prima che tu confermi l'avvio.</translation>
        </message>
        <message>
            <source>One package, to Replicate</source>
            <translation>Un pacchetto, a Replicate</translation>
        </message>
        <message>
            <source>Practice: all of this stays on this computer.</source>
            <translation>Prova: tutto questo resta su questo computer.</translation>
        </message>
        <message>
            <source>Replicate: your Replicate token, with each request, to it alone.</source>
            <translation>Replicate: il tuo token di Replicate, con ogni richiesta, solo là.</translation>
        </message>
        <message>
            <source>The package is deleted when the training has ended, and expires within a day in any case. Your captions remain in the archive with the LoRA, private in your account, until you delete that version. Replicate does not say how long it keeps settings and log of a training.</source>
            <translation>Il pacchetto viene eliminato quando l'addestramento è finito, e scade comunque entro un giorno. Le tue didascalie restano nell'archivio con la LoRA, private nel tuo account, finché elimini quella versione. Replicate non dice per quanto tempo conserva impostazioni e registro di un addestramento.</translation>
        </message>
        <message>
            <source>The settings, to Replicate</source>
            <translation>Le impostazioni, a Replicate</translation>
        </message>
        <message>
            <source>Tokens, by name</source>
            <translation>Token, per nome</translation>
        </message>
        <message>
            <source>Weights &amp; Biases: your W&amp;B key goes to the trainer at Replicate, as a secret input that is not shown again.</source>
            <translation>Weights &amp; Biases: la tua chiave W&amp;B va al trainer presso Replicate, come dato segreto che non viene più mostrato.</translation>
        </message>
    </context>
    <context>
        <name>SendingSheet</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
        <message>
            <source>Images and captions</source>
            <translation>Immagini e didascalie</translation>
        </message>
        <message>
            <source>What will be sent?</source>
            <translation>Che cosa viene inviato?</translation>
        </message>
    </context>
    <context>
        <name>SentCard</name>
        <message>
            <source>FluxTune sends nothing about you or your work anywhere: no statistics, no crash reports, no question for a newer version. Tokens lie in the keyring of this computer, and each goes to its own service and, where it says so above, to Replicate.</source>
            <translation>FluxTune non invia da nessuna parte niente su di te o sul tuo lavoro: nessuna statistica, nessun rapporto di errore, nessuna domanda su una versione più nuova. I token stanno nel portachiavi di questo computer, e ognuno va al proprio servizio e, dove è scritto sopra, a Replicate.</translation>
        </message>
        <message>
            <source>Hugging Face, only when you publish</source>
            <translation>Hugging Face, solo quando pubblichi</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>Nessun altro</translation>
        </message>
        <message>
            <source>Replicate, when you create</source>
            <translation>Replicate, quando crei</translation>
        </message>
        <message>
            <source>Replicate, when you train</source>
            <translation>Replicate, quando addestri</translation>
        </message>
        <message>
            <source>The LoRA and a card that describes it, into a repository of yours that is private at first. It stays until you delete it. Your token goes to Replicate only where you let the trainer upload, and with pictures of an intermediate version.</source>
            <translation>Il LoRA e una scheda che lo descrive, in un tuo repository che all'inizio è privato. Resta finché non lo elimini. Il tuo token va a Replicate solo dove lasci caricare il trainer, e con le immagini di una versione intermedia.</translation>
        </message>
        <message>
            <source>The prompt and the settings. Prompt and picture are removed there after an hour; FluxTune keeps its own copy in the project.</source>
            <translation>Il prompt e le impostazioni. Prompt e immagine vengono tolti da lì dopo un'ora; FluxTune tiene la propria copia nel progetto.</translation>
        </message>
        <message>
            <source>The trainer at Replicate gets your key for that training and sends steps, losses and settings. They stay until you delete them.</source>
            <translation>Il trainer su Replicate riceve la tua chiave per quell'addestramento e invia passi, perdite e impostazioni. Restano finché non li elimini.</translation>
        </message>
        <message>
            <source>Weights &amp; Biases, only when a training asks for it</source>
            <translation>Weights &amp; Biases, solo quando un addestramento lo chiede</translation>
        </message>
        <message>
            <source>What is sent, and how long it stays</source>
            <translation>Che cosa si invia, e per quanto resta</translation>
        </message>
        <message>
            <source>Your images and captions in one package, reduced and without camera data, and the settings. The package expires there within a day. The trained model stays in your account, private, until you delete it.</source>
            <translation>Le tue immagini e didascalie in un pacchetto, ridotte e senza dati della fotocamera, e le impostazioni. Il pacchetto scade lì entro un giorno. Il modello addestrato resta nel tuo account, privato, finché non lo elimini.</translation>
        </message>
    </context>
    <context>
        <name>SettingsCard</name>
        <message numerus="yes">
            <source>Recommended for %1 with %n images</source>
            <translation>
                <numerusform>Consigliate per %1 con %n immagine</numerusform>
                <numerusform>Consigliate per %1 con %n immagini</numerusform>
            </translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>The trainer's defaults</source>
            <translation>Valori predefiniti del trainer</translation>
        </message>
        <message>
            <source>Training settings</source>
            <translation>Impostazioni di addestramento</translation>
        </message>
        <message>
            <source>Your defaults</source>
            <translation>I tuoi valori iniziali</translation>
        </message>
        <message>
            <source>Your own settings</source>
            <translation>Le tue impostazioni</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>Informazioni</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspetto</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Didascalie</translation>
        </message>
        <message>
            <source>English, Deutsch, Italiano</source>
            <translation>English, Deutsch, Italiano</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasti</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Spese</translation>
        </message>
        <message>
            <source>Storage and privacy</source>
            <translation>Spazio e riservatezza</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Addestramento</translation>
        </message>
        <message>
            <source>cache, disk, folders, data</source>
            <translation>cache, disco, cartelle, dati</translation>
        </message>
        <message>
            <source>defaults, steps, notification</source>
            <translation>predefiniti, passi, notifica</translation>
        </message>
        <message>
            <source>keyboard, shortcuts</source>
            <translation>tastiera, scorciatoie</translation>
        </message>
        <message>
            <source>prices, limit, budget, spending, cost</source>
            <translation>prezzi, limite, budget, spesa, costo</translation>
        </message>
        <message>
            <source>spelling, snippets, words</source>
            <translation>ortografia, frammenti, parole</translation>
        </message>
        <message>
            <source>theme, dark, light, contrast, text size</source>
            <translation>tema, scuro, chiaro, contrasto, dimensione del testo</translation>
        </message>
        <message>
            <source>token, key, keyring, sign in, Replicate</source>
            <translation>token, chiave, portachiavi, accedi, Replicate</translation>
        </message>
        <message>
            <source>version, licences</source>
            <translation>versione, licenze</translation>
        </message>
    </context>
    <context>
        <name>SetupView</name>
        <message>
            <source>Practice: everything happens on this computer, and nothing is charged.</source>
            <translation>Prova: tutto avviene su questo computer, e nulla viene addebitato.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Esecuzioni</translation>
        </message>
        <message>
            <source>Train a new model</source>
            <translation>Addestra un nuovo modello</translation>
        </message>
        <message>
            <source>Your images and captions are packed, uploaded to Replicate and used to teach FLUX.1 your style.</source>
            <translation>Le tue immagini e didascalie vengono impacchettate, caricate su Replicate e usate per insegnare a FLUX.1 il tuo stile.</translation>
        </message>
    </context>
    <context>
        <name>Several</name>
        <message>
            <source>Add to end</source>
            <translation>Aggiungi alla fine</translation>
        </message>
        <message>
            <source>Add to start</source>
            <translation>Aggiungi all'inizio</translation>
        </message>
        <message>
            <source>Insert trigger</source>
            <translation>Inserisci la chiave</translation>
        </message>
        <message>
            <source>Insert trigger word</source>
            <translation>Inserisci la parola chiave</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Segna come controllata</translation>
        </message>
        <message>
            <source>Words for all of them, such as “at night”</source>
            <translation>Parole per tutte, per esempio «di notte»</translation>
        </message>
        <message>
            <source>Words for the captions of all chosen images</source>
            <translation>Parole per le didascalie di tutte le immagini scelte</translation>
        </message>
        <message>
            <source>{images} chosen</source>
            <translation>{images} scelte</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Everywhere</source>
            <translation>Ovunque</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Questa pagina</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>All</source>
            <translation>Tutte</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Preferite</translation>
        </message>
    </context>
    <context>
        <name>SideSheet</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
    </context>
    <context>
        <name>SilentWindow</name>
        <message>
            <source>Leave it</source>
            <translation>Lascia stare</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Guarda di nuovo</translation>
        </message>
        <message>
            <source>There it is the process %1.</source>
            <translation>Lì è il processo %1.</translation>
        </message>
    </context>
    <context>
        <name>Snippets</name>
        <message>
            <source>Edit snippets…</source>
            <translation>Modifica frammenti…</translation>
        </message>
        <message>
            <source>Insert snippet</source>
            <translation>Inserisci frammento</translation>
        </message>
    </context>
    <context>
        <name>SortButton</name>
        <message>
            <source>Ascending</source>
            <translation>Crescente</translation>
        </message>
        <message>
            <source>Caption length</source>
            <translation>Lunghezza della didascalia</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>Decrescente</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valutazione</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>Sorted by %1, %2</source>
            <translation>Ordinate per %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add to my words</source>
            <translation>Aggiungi alle mie parole</translation>
        </message>
        <message>
            <source>Ignore in this caption</source>
            <translation>Ignora in questa didascalia</translation>
        </message>
        <message>
            <source>Looking for words…</source>
            <translation>Cerco parole…</translation>
        </message>
        <message>
            <source>No similar word is known</source>
            <translation>Nessuna parola simile conosciuta</translation>
        </message>
    </context>
    <context>
        <name>StartDoor</name>
        <message>
            <source>not checked yet</source>
            <translation>non ancora controllata</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Next</source>
            <translation>Avanti</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} di {count}</translation>
        </message>
    </context>
    <context>
        <name>StoragePart</name>
        <message>
            <source>Earlier versions of captions</source>
            <translation>Versioni precedenti delle didascalie</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Su questo computer</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Small copies of images, so that a folder opens at once. Made again.</source>
            <translation>Piccole copie delle immagini, perché una cartella si apra subito. Si rifanno.</translation>
        </message>
        <message>
            <source>Storage and privacy</source>
            <translation>Spazio e riservatezza</translation>
        </message>
        <message>
            <source>The practice service on this computer, its models and its projects.</source>
            <translation>Il servizio di prova su questo computer, i suoi modelli e i suoi progetti.</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Miniature</translation>
        </message>
        <message>
            <source>What the program did, without tokens. 4 MB at most.</source>
            <translation>Ciò che il programma ha fatto, senza token. Al massimo 4 MB.</translation>
        </message>
        <message>
            <source>What your captions said in the last 90 days. 200 MB at most.</source>
            <translation>Ciò che dicevano le tue didascalie negli ultimi 90 giorni. Al massimo 200 MB.</translation>
        </message>
        <message>
            <source>Your images and captions stay in the folders that you opened. What FluxTune adds there lies in the hidden folder .fluxtune: settings, crops, trainings, models and pictures.</source>
            <translation>Le tue immagini e didascalie restano nelle cartelle che hai aperto. Ciò che FluxTune vi aggiunge sta nella cartella nascosta .fluxtune: impostazioni, ritagli, addestramenti, modelli e immagini.</translation>
        </message>
    </context>
    <context>
        <name>StoreRow</name>
        <message>
            <source>Clear</source>
            <translation>Svuota</translation>
        </message>
        <message>
            <source>Clear: {name}</source>
            <translation>Svuota: {name}</translation>
        </message>
        <message>
            <source>Clearing…</source>
            <translation>Svuoto…</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nulla</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
    </context>
    <context>
        <name>SubjectCard</name>
        <message>
            <source>Model name</source>
            <translation>Nome del modello</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Parola chiave</translation>
        </message>
        <message>
            <source>What are you teaching?</source>
            <translation>Che cosa insegni?</translation>
        </message>
    </context>
    <context>
        <name>SubjectForm</name>
        <message>
            <source>Open Settings</source>
            <translation>Apri Impostazioni</translation>
        </message>
    </context>
    <context>
        <name>SupportSheet</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>For whoever helps you. It holds versions, settings and the last lines of the log, no tokens and no captions. Nothing is sent: look it through, then copy or save it.</source>
            <translation>Per chi ti aiuta. Contiene versioni, impostazioni e le ultime righe del registro, nessun token e nessuna didascalia. Non viene inviato nulla: leggilo, poi copialo o salvalo.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salva come…</translation>
        </message>
        <message>
            <source>Save the support file</source>
            <translation>Salva il file di supporto</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>File di supporto</translation>
        </message>
    </context>
    <context>
        <name>Taken</name>
        <message>
            <source>%1: %2 became %3, the nearest that the form can be set to.</source>
            <translation>%1: %2 è diventato %3, il più vicino che il modulo permette.</translation>
        </message>
        <message>
            <source>And %1 more that the trainer does not take.</source>
            <translation>E altri %1 che il trainer non accetta.</translation>
        </message>
        <message>
            <source>It is for another trainer, which is chosen now: %1.</source>
            <translation>È per un altro trainer, che ora è scelto: %1.</translation>
        </message>
        <message>
            <source>It is for the trainer %1, which this program does not know. Nothing was changed.</source>
            <translation>È per il trainer %1, che questo programma non conosce. Non è cambiato nulla.</translation>
        </message>
        <message>
            <source>It was made for another version of the trainer: look it over.</source>
            <translation>È stato fatto per un’altra versione del trainer: controllalo.</translation>
        </message>
        <message>
            <source>Its trainer is chosen: %1.</source>
            <translation>Il suo trainer è scelto: %1.</translation>
        </message>
        <message>
            <source>Left out: %1. %2</source>
            <translation>Tralasciato: %1. %2</translation>
        </message>
        <message>
            <source>Nothing was started: look it over, then start it yourself.</source>
            <translation>Non è partito nulla: controlla, poi avvia tu.</translation>
        </message>
        <message>
            <source>Taken over: its settings, no trigger word, model %1.</source>
            <translation>Ripreso: le sue impostazioni, nessuna parola chiave, modello %1.</translation>
        </message>
        <message>
            <source>Taken over: its settings, the trigger word %1, model %2.</source>
            <translation>Ripreso: le sue impostazioni, la parola chiave %1, modello %2.</translation>
        </message>
        <message>
            <source>That run had %1 images; now there are %2.</source>
            <translation>Quella esecuzione aveva %1 immagini; ora sono %2.</translation>
        </message>
        <message>
            <source>The trainer has a new version since that run.</source>
            <translation>Da quella esecuzione il trainer ha una nuova versione.</translation>
        </message>
    </context>
    <context>
        <name>TidyForm</name>
        <message>
            <source>Commas and full stops</source>
            <translation>Virgole e punti</translation>
        </message>
        <message>
            <source>Line breaks become spaces</source>
            <translation>Gli a capo diventano spazi</translation>
        </message>
        <message>
            <source>Spaces</source>
            <translation>Spazi</translation>
        </message>
        <message>
            <source>Words that stand twice in a row</source>
            <translation>Parole che stanno due volte di fila</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>Cannot be read</source>
            <translation>Non si può leggere</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>Ancora nessuna didascalia</translation>
        </message>
        <message>
            <source>The file is gone</source>
            <translation>Il file non c'è più</translation>
        </message>
    </context>
    <context>
        <name>TokenFileCard</name>
        <message>
            <source>A file with tokens</source>
            <translation>Un file con token</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tutti i file (*)</translation>
        </message>
        <message>
            <source>Blank them in the file</source>
            <translation>Cancellali nel file</translation>
        </message>
        <message>
            <source>Choose a file with tokens</source>
            <translation>Scegli un file con token</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Scegli file…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Earlier scripts keep tokens in a config.json that everybody can read. They can move to the keyring from here.</source>
            <translation>Gli script di una volta tengono i token in un config.json che chiunque può leggere. Da qui possono passare nel portachiavi.</translation>
        </message>
        <message>
            <source>Move to the keyring</source>
            <translation>Sposta nel portachiavi</translation>
        </message>
        <message>
            <source>Settings (*.json *.env *.txt *.toml *.yaml *.yml)</source>
            <translation>Impostazioni (*.json *.env *.txt *.toml *.yaml *.yml)</translation>
        </message>
        <message>
            <source>Tokens in a file</source>
            <translation>Token in un file</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <source>All</source>
            <translation>Tutte</translation>
        </message>
        <message>
            <source>Build a filter</source>
            <translation>Componi un filtro</translation>
        </message>
        <message>
            <source>Captioned</source>
            <translation>Con didascalia</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemi</translation>
        </message>
        <message>
            <source>Size of the thumbnails</source>
            <translation>Dimensione delle miniature</translation>
        </message>
        <message>
            <source>Size of the thumbnails (Ctrl and the mouse wheel)</source>
            <translation>Dimensione delle miniature (Ctrl e rotella del mouse)</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Practice mode</source>
            <translation>Modalità prova</translation>
        </message>
        <message>
            <source>Practice mode — nothing is sent or charged</source>
            <translation>Modalità prova – nulla viene inviato o addebitato</translation>
        </message>
        <message>
            <source>Project folder</source>
            <translation>Cartella del progetto</translation>
        </message>
    </context>
    <context>
        <name>TrainerCard</name>
        <message>
            <source>%1 on Replicate, on %2 GPUs. You see its state and the time: its log tells no steps and no loss. It sends nothing to Weights &amp; Biases.</source>
            <translation>%1 su Replicate, su %2 GPU. Vedi lo stato e il tempo: il suo registro non indica né passi né loss. Non invia nulla a Weights &amp; Biases.</translation>
        </message>
        <message>
            <source>%1 on Replicate. You see each step and the loss while it learns.</source>
            <translation>%1 su Replicate. Vedi ogni passo e la loss mentre impara.</translation>
        </message>
        <message>
            <source>Which trainer?</source>
            <translation>Quale trainer?</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 e %2</translation>
        </message>
        <message>
            <source>%1 has no caption; the trainer will write one</source>
            <translation>%1 non ha didascalia; la scriverà il trainer</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%1 di %2 passi</translation>
        </message>
        <message>
            <source>%1 s per step</source>
            <translation>%1 s per passo</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 finora</translation>
        </message>
        <message>
            <source>%1 steps</source>
            <translation>%1 passi</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>Da %1 a %2</translation>
        </message>
        <message>
            <source>%1, %2 captioned, %3 not UTF-8</source>
            <translation>%1, %2 con didascalia, %3 non UTF-8</translation>
        </message>
        <message>
            <source>%1, all captioned</source>
            <translation>%1, tutte con didascalia</translation>
        </message>
        <message>
            <source>%1, all captioned but %2</source>
            <translation>%1, tutte con didascalia tranne %2</translation>
        </message>
        <message>
            <source>%1, none captioned</source>
            <translation>%1, nessuna con didascalia</translation>
        </message>
        <message>
            <source>%1, private</source>
            <translation>%1, privato</translation>
        </message>
        <message>
            <source>%1, private · the trainer uploads it and gets your token</source>
            <translation>%1, privato · lo carica il trainer, che riceve il tuo token</translation>
        </message>
        <message>
            <source>%1: what is missing is written then.</source>
            <translation>%1: quello che manca verrà scritto allora.</translation>
        </message>
        <message>
            <source>A person or character</source>
            <translation>Persona o personaggio</translation>
        </message>
        <message>
            <source>A private repository</source>
            <translation>Un repository privato</translation>
        </message>
        <message>
            <source>A product or thing</source>
            <translation>Un prodotto</translation>
        </message>
        <message>
            <source>A style</source>
            <translation>Uno stile</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Add credit on replicate.com, then start again.</source>
            <translation>Aggiungi credito su replicate.com, poi riavvia.</translation>
        </message>
        <message>
            <source>Add images on the Dataset page.</source>
            <translation>Aggiungi immagini nella pagina Raccolta.</translation>
        </message>
        <message>
            <source>An earlier attempt had arrived after all</source>
            <translation>Un tentativo precedente era arrivato, dopo tutto</translation>
        </message>
        <message>
            <source>An earlier attempt had arrived after all.</source>
            <translation>Un tentativo precedente era arrivato, dopo tutto.</translation>
        </message>
        <message>
            <source>An object</source>
            <translation>Un oggetto</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>In corso di controllo…</translation>
        </message>
        <message>
            <source>Bring the project's folder back to its place</source>
            <translation>Rimetti la cartella del progetto al suo posto</translation>
        </message>
        <message>
            <source>Cancel run</source>
            <translation>Annulla esecuzione</translation>
        </message>
        <message>
            <source>Cancel run %1?</source>
            <translation>Annullare l'esecuzione %1?</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annullato</translation>
        </message>
        <message>
            <source>Cancelled at step %1</source>
            <translation>Annullata al passo %1</translation>
        </message>
        <message>
            <source>Choose another model name, then start again.</source>
            <translation>Scegli un altro nome per il modello, poi riavvia.</translation>
        </message>
        <message>
            <source>Delete it there</source>
            <translation>Elimina lì</translation>
        </message>
        <message>
            <source>Delete this model at Replicate?</source>
            <translation>Eliminare questo modello su Replicate?</translation>
        </message>
        <message>
            <source>Did Replicate get the training?</source>
            <translation>Replicate ha ricevuto l'addestramento?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Done · %1 steps</source>
            <translation>Fatto · %1 passi</translation>
        </message>
        <message>
            <source>Done · file not fetched</source>
            <translation>Fatto · file non scaricato</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Scarico</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Scaricamento</translation>
        </message>
        <message>
            <source>Enter practice mode to follow it.</source>
            <translation>Entra in modalità prova per seguirlo.</translation>
        </message>
        <message>
            <source>FLUX.1 [dev] and a LoRA made from it are licensed for non-commercial use. What you make with it on Replicate you may use commercially, too.</source>
            <translation>FLUX.1 [dev] e una LoRA che ne deriva sono concessi per uso non commerciale. Ciò che crei con essa su Replicate puoi usarlo anche a fini commerciali.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Non riuscito</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>Non riuscito: %1</translation>
        </message>
        <message>
            <source>FluxTune asks again by itself until it is well.</source>
            <translation>FluxTune continua a chiedere da solo finché non torna a posto.</translation>
        </message>
        <message>
            <source>FluxTune looks for it in your list there for up to 15 minutes. Nothing is sent a second time.</source>
            <translation>FluxTune lo cerca lì nel tuo elenco per un massimo di 15 minuti. Nulla viene inviato una seconda volta.</translation>
        </message>
        <message>
            <source>FluxTune waits a minute at most, and asks again by itself.</source>
            <translation>FluxTune aspetta al massimo un minuto e chiede di nuovo da solo.</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <source>Free some space, then start again.</source>
            <translation>Libera un po' di spazio, poi riavvia.</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Preparazione</translation>
        </message>
        <message>
            <source>Give the keyring free: the run is followed again then.</source>
            <translation>Sblocca il portachiavi: l'esecuzione verrà di nuovo seguita.</translation>
        </message>
        <message>
            <source>Go on to send it now, or give it up.</source>
            <translation>Prosegui per inviarlo ora, o rinuncia.</translation>
        </message>
        <message>
            <source>HEIC needs an extra</source>
            <translation>HEIC richiede un'aggiunta</translation>
        </message>
        <message>
            <source>Hugging Face</source>
            <translation>Hugging Face</translation>
        </message>
        <message>
            <source>Hugging Face does not answer at the moment. It goes on by itself; your copy is safe here.</source>
            <translation>Hugging Face al momento non risponde. Continua da solo; la tua copia è al sicuro qui.</translation>
        </message>
        <message>
            <source>If the first one did arrive, both are charged. Look at replicate.com first if you are not sure.</source>
            <translation>Se il primo è arrivato lo stesso, vengono addebitati entrambi. Se hai dubbi, guarda prima su replicate.com.</translation>
        </message>
        <message>
            <source>It belongs to the account %1. If the token in Settings is of another one, put one of %1 there. If not, it turns up by itself: FluxTune goes on asking.</source>
            <translation>Appartiene all'account %1. Se il token nelle impostazioni è di un altro, mettine lì uno di %1. Altrimenti ricompare da solo: FluxTune continua a chiedere.</translation>
        </message>
        <message>
            <source>It cannot be continued afterwards.</source>
            <translation>Dopo non si può continuare.</translation>
        </message>
        <message>
            <source>It goes on by itself as soon as the connection is back.</source>
            <translation>Continua da solo appena torna la connessione.</translation>
        </message>
        <message>
            <source>It goes to Hugging Face as %1, private.</source>
            <translation>Va su Hugging Face come %1, privato.</translation>
        </message>
        <message>
            <source>It is called “%1”. The run is followed as before; a newer FluxTune may know the word.</source>
            <translation>Si chiama «%1». L'esecuzione è seguita come prima; un FluxTune più recente potrebbe conoscere la parola.</translation>
        </message>
        <message>
            <source>It is trained already and costs about %1 in any case.</source>
            <translation>L'addestramento è già finito e costa comunque circa %1.</translation>
        </message>
        <message>
            <source>It was ended at Replicate as soon as it was seen. The seconds that it ran are billed besides this run.</source>
            <translation>È stato terminato su Replicate appena è comparso. I secondi in cui ha girato vengono addebitati oltre a questa esecuzione.</translation>
        </message>
        <message>
            <source>It was not published on Hugging Face. Your copy is safe here.</source>
            <translation>Non è stato pubblicato su Hugging Face. La tua copia è al sicuro qui.</translation>
        </message>
        <message>
            <source>It was not published to the end. Your copy is safe here; publish it again when you like.</source>
            <translation>Non è stato pubblicato fino in fondo. La tua copia è al sicuro qui; pubblicala di nuovo quando vuoi.</translation>
        </message>
        <message>
            <source>Its LoRA, its log and what was trained with it go to the system's trash. Your images and captions stay, and so do pictures made with it.</source>
            <translation>La sua LoRA, il suo registro e ciò con cui è stata addestrata vanno nel cestino del sistema. Le tue immagini e didascalie restano, e anche le immagini create con essa.</translation>
        </message>
        <message>
            <source>Its file could not be fetched: {why}. It is trained all the same, and pictures can be made with its model at Replicate. To fetch the file once more costs nothing.</source>
            <translation>Non è stato possibile scaricare il suo file: {why}. È comunque addestrata, e con il suo modello su Replicate si possono fare immagini. Scaricare di nuovo il file non costa niente.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Tieni</translation>
        </message>
        <message>
            <source>Leave practice mode to follow it. It goes on meanwhile.</source>
            <translation>Lascia la modalità prova per seguirlo. Intanto continua.</translation>
        </message>
        <message>
            <source>Leave some images out, or save them as JPEG, then start again.</source>
            <translation>Lascia fuori alcune immagini, o salvale come JPEG, poi riavvia.</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Lascialo continuare</translation>
        </message>
        <message>
            <source>Live charts on wandb.ai</source>
            <translation>Grafici dal vivo su wandb.ai</translation>
        </message>
        <message>
            <source>Look again first. Starting again could cost twice if it did arrive.</source>
            <translation>Prima guarda di nuovo. Riavviare potrebbe costare il doppio, se è arrivato.</translation>
        </message>
        <message>
            <source>Look at the account in Settings, then start again.</source>
            <translation>Guarda l'account nelle Impostazioni, poi riavvia.</translation>
        </message>
        <message>
            <source>Look at the file on the Dataset page, then start again.</source>
            <translation>Guarda il file nella pagina Raccolta, poi riavvia.</translation>
        </message>
        <message>
            <source>Look at the log: if it still writes steps, it comes to its end. If nothing moves, cancel the run; what was used until then is billed.</source>
            <translation>Guarda il registro: se scrive ancora passi, arriverà alla fine. Se non si muove nulla, annulla l'addestramento; si paga ciò che è stato usato fino ad allora.</translation>
        </message>
        <message>
            <source>Looking for the training at Replicate</source>
            <translation>Cerco l'addestramento su Replicate</translation>
        </message>
        <message>
            <source>Make room on the disk</source>
            <translation>Libera spazio sul disco</translation>
        </message>
        <message>
            <source>Make the folder writable</source>
            <translation>Rendi la cartella scrivibile</translation>
        </message>
        <message>
            <source>Make the folder writable, then start again.</source>
            <translation>Rendi scrivibile la cartella, poi riavvia.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Monthly limit</source>
            <translation>Limite mensile</translation>
        </message>
        <message>
            <source>Move run %1 to the trash?</source>
            <translation>Spostare l'esecuzione %1 nel cestino?</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Sposta nel cestino</translation>
        </message>
        <message>
            <source>No GPU runs for it yet, so nothing is charged.</source>
            <translation>Nessuna GPU è ancora al lavoro, quindi non viene addebitato nulla.</translation>
        </message>
        <message>
            <source>No answer from Replicate at the moment</source>
            <translation>Al momento nessuna risposta da Replicate</translation>
        </message>
        <message>
            <source>Nobody knows whether Replicate took it. If it did, it runs and is billed: look for it among your trainings at replicate.com, and cancel it there.</source>
            <translation>Nessuno sa se Replicate l'ha accettata. Se sì, è in corso e viene addebitata: cercala tra i tuoi addestramenti su replicate.com e annullala lì.</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Non ancora controllato</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Non confermato</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Non collegato</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Non ora</translation>
        </message>
        <message>
            <source>Nothing more is sent meanwhile.</source>
            <translation>Nel frattempo non viene inviato altro.</translation>
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation>Non è stato addebitato nulla.</translation>
        </message>
        <message>
            <source>Nothing was charged. Your images and captions are safe.</source>
            <translation>Non è stato addebitato nulla. Le tue immagini e didascalie sono al sicuro.</translation>
        </message>
        <message>
            <source>Nothing was sent to the trainer yet, so nothing is charged.</source>
            <translation>Al trainer non è stato ancora inviato nulla, quindi non viene addebitato nulla.</translation>
        </message>
        <message>
            <source>One face or figure</source>
            <translation>Un volto o una figura</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Apri Impostazioni</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pacchetto</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Impacchettamento</translation>
        </message>
        <message>
            <source>Practice mode: nothing is sent or charged.</source>
            <translation>Modalità prova: nulla viene inviato o addebitato.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Pubblica</translation>
        </message>
        <message>
            <source>Published on Hugging Face as %1, for everybody.</source>
            <translation>Pubblicato su Hugging Face come %1, per tutti.</translation>
        </message>
        <message>
            <source>Published on Hugging Face as %1, private.</source>
            <translation>Pubblicato su Hugging Face come %1, privato.</translation>
        </message>
        <message>
            <source>Put a valid token of the same account into Settings, Accounts: the run is followed again at once.</source>
            <translation>Inserisci un token valido dello stesso account in Impostazioni, Account: l'esecuzione viene subito seguita di nuovo.</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Coda</translation>
        </message>
        <message>
            <source>Repeat run %1?</source>
            <translation>Ripetere l'addestramento %1?</translation>
        </message>
        <message>
            <source>Replicate asks to be asked less often</source>
            <translation>Replicate chiede di essere interrogato meno spesso</translation>
        </message>
        <message>
            <source>Replicate bills %1 of GPU time, about %2.</source>
            <translation>Replicate addebita %1 di tempo GPU, circa %2.</translation>
        </message>
        <message>
            <source>Replicate bills by the second while the GPU runs. Prices of replicate.com/pricing as of %1.</source>
            <translation>Replicate addebita al secondo mentre la GPU lavora. Prezzi di replicate.com/pricing al %1.</translation>
        </message>
        <message>
            <source>Replicate bills the seconds that the GPU ran; the sum is in your account there.</source>
            <translation>Replicate addebita i secondi in cui la GPU ha lavorato; la somma è lì nel tuo account.</translation>
        </message>
        <message>
            <source>Replicate bills the seconds that the GPU runs. You can cancel at any time.</source>
            <translation>Replicate addebita i secondi in cui la GPU lavora. Puoi annullare in qualsiasi momento.</translation>
        </message>
        <message>
            <source>Replicate does not accept the token any more</source>
            <translation>Replicate non accetta più il token</translation>
        </message>
        <message>
            <source>Replicate does not show this training at the moment</source>
            <translation>Replicate non mostra questo addestramento in questo momento</translation>
        </message>
        <message>
            <source>Replicate has trouble of its own at the moment</source>
            <translation>Replicate ha problemi propri in questo momento</translation>
        </message>
        <message>
            <source>Replicate tells a state that this version does not know</source>
            <translation>Replicate comunica uno stato che questa versione non conosce</translation>
        </message>
        <message>
            <source>Run %1 failed</source>
            <translation>L'esecuzione %1 non è riuscita</translation>
        </message>
        <message>
            <source>Run %1 is being downloaded</source>
            <translation>L'esecuzione %1 viene scaricata</translation>
        </message>
        <message>
            <source>Run %1 is being packed</source>
            <translation>L'esecuzione %1 viene impacchettata</translation>
        </message>
        <message>
            <source>Run %1 is being sent</source>
            <translation>L'esecuzione %1 viene inviata</translation>
        </message>
        <message>
            <source>Run %1 is being uploaded</source>
            <translation>L'esecuzione %1 viene caricata</translation>
        </message>
        <message>
            <source>Run %1 is done</source>
            <translation>L'esecuzione %1 è finita</translation>
        </message>
        <message>
            <source>Run %1 is getting ready</source>
            <translation>L'esecuzione %1 si prepara</translation>
        </message>
        <message>
            <source>Run %1 is not confirmed</source>
            <translation>L'esecuzione %1 non è confermata</translation>
        </message>
        <message>
            <source>Run %1 is training</source>
            <translation>L'esecuzione %1 si sta addestrando</translation>
        </message>
        <message>
            <source>Run %1 waits for a GPU</source>
            <translation>L'esecuzione %1 attende una GPU</translation>
        </message>
        <message>
            <source>Run %1 was cancelled</source>
            <translation>L'esecuzione %1 è stata annullata</translation>
        </message>
        <message>
            <source>Run %1 was not sent yet</source>
            <translation>L'esecuzione %1 non è ancora stata inviata</translation>
        </message>
        <message>
            <source>Run %1 · %2</source>
            <translation>Esecuzione %1 · %2</translation>
        </message>
        <message>
            <source>Save the LoRA as</source>
            <translation>Salva la LoRA con nome</translation>
        </message>
        <message>
            <source>Save the run as</source>
            <translation>Salva l'addestramento come</translation>
        </message>
        <message>
            <source>See that the project's folder can be written</source>
            <translation>Fai in modo che la cartella del progetto sia scrivibile</translation>
        </message>
        <message>
            <source>Send run %1 to Replicate now?</source>
            <translation>Inviare ora l'esecuzione %1 a Replicate?</translation>
        </message>
        <message>
            <source>Send the training once more?</source>
            <translation>Inviare ancora una volta l'addestramento?</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Set up a new run: the form shows what the trainer takes now.</source>
            <translation>Prepara un nuovo addestramento: il modulo mostra che cosa accetta ora il trainer.</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Con stella</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Riavvia</translation>
        </message>
        <message>
            <source>Start again when you are connected.</source>
            <translation>Riavvia quando hai una connessione.</translation>
        </message>
        <message>
            <source>Start again when you like; your settings are kept.</source>
            <translation>Riavvia quando vuoi; le tue impostazioni restano.</translation>
        </message>
        <message>
            <source>Start again without Weights &amp; Biases.</source>
            <translation>Riavvia senza Weights &amp; Biases.</translation>
        </message>
        <message>
            <source>Start practice training · free</source>
            <translation>Avvia prova · gratis</translation>
        </message>
        <message>
            <source>Start the training on Replicate?</source>
            <translation>Avviare l'addestramento su Replicate?</translation>
        </message>
        <message>
            <source>Start training · about %1</source>
            <translation>Avvia addestramento · circa %1</translation>
        </message>
        <message>
            <source>The GPU has been running for %1, which costs about %2.</source>
            <translation>La GPU è in funzione da %1, per un costo di circa %2.</translation>
        </message>
        <message>
            <source>The LoRA is kept in this project.</source>
            <translation>La LoRA viene conservata in questo progetto.</translation>
        </message>
        <message>
            <source>The LoRA's file is not here: Replicate keeps it for a while only. Pictures can be made with the model all the same.</source>
            <translation>Il file della LoRA non è qui: Replicate lo conserva solo per un po'. Con il modello si possono comunque creare immagini.</translation>
        </message>
        <message>
            <source>The answer to the order was lost on the way.</source>
            <translation>La risposta all'ordine è andata persa per strada.</translation>
        </message>
        <message>
            <source>The answer was lost on the way, and the training is not in Replicate's list.</source>
            <translation>La risposta è andata persa per strada, e l'addestramento non è nell'elenco di Replicate.</translation>
        </message>
        <message>
            <source>The connection to Replicate is not safe at the moment</source>
            <translation>La connessione a Replicate non è sicura in questo momento</translation>
        </message>
        <message>
            <source>The last lines of the log below say what the trainer found.</source>
            <translation>Le ultime righe del registro qui sotto dicono che cosa ha trovato il trainer.</translation>
        </message>
        <message>
            <source>The look of all images</source>
            <translation>L'aspetto comune</translation>
        </message>
        <message>
            <source>The model at Replicate and what was published stay.</source>
            <translation>Il modello su Replicate e ciò che è stato pubblicato restano.</translation>
        </message>
        <message>
            <source>The other side could not prove who it is, so nothing was sent. A network that asks to sign in does that; it goes on by itself in another one.</source>
            <translation>L'altra parte non ha potuto dimostrare chi è, quindi non è stato inviato nulla. Succede con le reti che chiedono di accedere; con un'altra rete continua da solo.</translation>
        </message>
        <message>
            <source>The range is wide: for this batch size or resolution, or a run without training, nobody has published figures.</source>
            <translation>L’intervallo è ampio: per questo batch o questa risoluzione, o per un’esecuzione senza addestramento, nessuno ha pubblicato cifre.</translation>
        </message>
        <message>
            <source>The run cannot be written into the project at the moment</source>
            <translation>L'esecuzione non può essere scritta nel progetto in questo momento</translation>
        </message>
        <message>
            <source>The same images with the crops, captions and settings of run %1. If an image was changed or is gone, nothing is sent.</source>
            <translation>Le stesse immagini con ritagli, didascalie e impostazioni dell'addestramento %1. Se un'immagine è cambiata o manca, non viene inviato nulla.</translation>
        </message>
        <message>
            <source>The service cannot be reached</source>
            <translation>Il servizio non è raggiungibile</translation>
        </message>
        <message>
            <source>The token is not accepted</source>
            <translation>Il token non viene accettato</translation>
        </message>
        <message>
            <source>The token was revoked</source>
            <translation>Il token è stato revocato</translation>
        </message>
        <message>
            <source>The training ended early</source>
            <translation>L'addestramento è finito prima del tempo</translation>
        </message>
        <message>
            <source>The training goes on at Replicate, and the model is kept there.</source>
            <translation>L'addestramento continua su Replicate, e il modello resta conservato lì.</translation>
        </message>
        <message>
            <source>The training goes on there, and nothing of it is lost.</source>
            <translation>L'addestramento continua lì, e niente va perso.</translation>
        </message>
        <message>
            <source>The version that this run made is deleted there, for good, within some minutes. With it no more pictures can be made. The LoRA on this computer and on Hugging Face stays.</source>
            <translation>La versione creata da questa esecuzione viene eliminata lì, per sempre, entro qualche minuto. Con essa non si possono più creare immagini. La LoRA su questo computer e su Hugging Face resta.</translation>
        </message>
        <message>
            <source>There is no token to look at Replicate with</source>
            <translation>Non c'è un token per guardare su Replicate</translation>
        </message>
        <message>
            <source>This is a practice run</source>
            <translation>Questa è un'esecuzione di prova</translation>
        </message>
        <message>
            <source>This is practice: nothing is charged.</source>
            <translation>Questa è una prova: nulla viene addebitato.</translation>
        </message>
        <message>
            <source>This run is not followed at the moment</source>
            <translation>Questa esecuzione al momento non viene seguita</translation>
        </message>
        <message>
            <source>This run takes more than twice as long as expected</source>
            <translation>Questa esecuzione dura più del doppio del previsto</translation>
        </message>
        <message>
            <source>This run was begun on another computer: %1</source>
            <translation>Questa esecuzione è stata avviata su un altro computer: %1</translation>
        </message>
        <message>
            <source>This run was closed before it was sent</source>
            <translation>Questa esecuzione è stata chiusa prima di essere inviata</translation>
        </message>
        <message>
            <source>This run was started on Replicate</source>
            <translation>Questa esecuzione è stata avviata su Replicate</translation>
        </message>
        <message>
            <source>This trainer cannot do that</source>
            <translation>Questo trainer non può farlo</translation>
        </message>
        <message>
            <source>This was practice: nothing was charged.</source>
            <translation>Era una prova: non è stato addebitato nulla.</translation>
        </message>
        <message>
            <source>Time and cost are those of your last %1 trainings, the newest of %2.</source>
            <translation>Tempo e costo sono quelli dei tuoi ultimi %1 addestramenti, il più recente del %2.</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Addestra</translation>
        </message>
        <message>
            <source>Train only with images that you may use, and with the likeness of people who agreed to it. By starting you say that this is so; you are asked once in each project.</source>
            <translation>Addestra solo con immagini che puoi usare e con le sembianze di persone che hanno acconsentito. Avviando dichiari che è così; ti viene chiesto una volta per progetto.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Addestramento</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Caricamento</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Caricamento</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versione</translation>
        </message>
        <message>
            <source>W&amp;B key not accepted</source>
            <translation>Chiave W&amp;B non accettata</translation>
        </message>
        <message>
            <source>Wait a minute, then start again.</source>
            <translation>Aspetta un minuto, poi riavvia.</translation>
        </message>
        <message>
            <source>Waiting for a GPU</source>
            <translation>In attesa di una GPU</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>Attende la tua risposta</translation>
        </message>
        <message>
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <source>What it cost stays in the ledger.</source>
            <translation>Quanto è costata resta nel registro delle spese.</translation>
        </message>
        <message>
            <source>What was published stays.</source>
            <translation>Ciò che è stato pubblicato resta.</translation>
        </message>
        <message>
            <source>What you see here is of %1.</source>
            <translation>Quello che vedi qui è lo stato di %1.</translation>
        </message>
        <message>
            <source>What you see is the last that was known. Look again to follow it.</source>
            <translation>Ciò che vedi è l'ultima cosa nota. Guarda di nuovo per seguirlo.</translation>
        </message>
        <message>
            <source>You can close the app: the training goes on.</source>
            <translation>Puoi chiudere il programma: l'addestramento continua.</translation>
        </message>
        <message>
            <source>You cancelled this run</source>
            <translation>Hai annullato questa esecuzione</translation>
        </message>
        <message>
            <source>You gave up this run</source>
            <translation>Hai rinunciato a questa esecuzione</translation>
        </message>
        <message>
            <source>You pay for the time used so far, about %1.</source>
            <translation>Paghi il tempo usato finora, circa %1.</translation>
        </message>
        <message>
            <source>You pay only for GPU time that was already used.</source>
            <translation>Paghi solo il tempo GPU già usato.</translation>
        </message>
        <message>
            <source>You see how it goes. What comes of it is fetched there; once it has ended, you can fetch it here, too.</source>
            <translation>Vedi come procede. Il risultato viene scaricato lì; quando è finita, puoi scaricarlo anche qui.</translation>
        </message>
        <message>
            <source>Your images, captions and settings are as they were.</source>
            <translation>Le tue immagini, didascalie e impostazioni sono come prima.</translation>
        </message>
        <message>
            <source>Your images, captions and settings are safe.</source>
            <translation>Le tue immagini, didascalie e impostazioni sono al sicuro.</translation>
        </message>
        <message>
            <source>Your model is ready</source>
            <translation>Il tuo modello è pronto</translation>
        </message>
        <message>
            <source>a command works in the folder</source>
            <translation>un comando lavora nella cartella</translation>
        </message>
        <message>
            <source>a file holds no preset</source>
            <translation>in un file non c’è un preset</translation>
        </message>
        <message>
            <source>a person or character</source>
            <translation>una persona o un personaggio</translation>
        </message>
        <message>
            <source>a style</source>
            <translation>uno stile</translation>
        </message>
        <message>
            <source>a token in what would be sent</source>
            <translation>un token in ciò che verrebbe inviato</translation>
        </message>
        <message>
            <source>a whole disk</source>
            <translation>un intero disco</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>circa %1</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>ancora circa %1</translation>
        </message>
        <message>
            <source>about 20 s</source>
            <translation>circa 20 s</translation>
        </message>
        <message>
            <source>afterwards</source>
            <translation>dopo</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un oggetto</translation>
        </message>
        <message>
            <source>another account</source>
            <translation>un altro account</translation>
        </message>
        <message>
            <source>another training is under way</source>
            <translation>un altro addestramento è in corso</translation>
        </message>
        <message>
            <source>answer not understood</source>
            <translation>risposta non capita</translation>
        </message>
        <message>
            <source>being checked</source>
            <translation>in corso di controllo</translation>
        </message>
        <message>
            <source>by the trainer</source>
            <translation>dal trainer</translation>
        </message>
        <message>
            <source>caption file not UTF-8</source>
            <translation>file di didascalia non UTF-8</translation>
        </message>
        <message>
            <source>captions cannot be read</source>
            <translation>le didascalie non si possono leggere</translation>
        </message>
        <message>
            <source>changed by another program</source>
            <translation>cambiato da un altro programma</translation>
        </message>
        <message>
            <source>connection not trusted</source>
            <translation>connessione non affidabile</translation>
        </message>
        <message>
            <source>cost so far</source>
            <translation>costo finora</translation>
        </message>
        <message>
            <source>could not be verified</source>
            <translation>non si è potuto verificare</translation>
        </message>
        <message>
            <source>disk is full</source>
            <translation>il disco è pieno</translation>
        </message>
        <message>
            <source>estimated cost</source>
            <translation>costo stimato</translation>
        </message>
        <message>
            <source>file cannot be used</source>
            <translation>il file non si può usare</translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation>il file manca</translation>
        </message>
        <message>
            <source>file too large</source>
            <translation>file troppo grande</translation>
        </message>
        <message>
            <source>folder is read-only</source>
            <translation>la cartella è di sola lettura</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>per tutti</translation>
        </message>
        <message>
            <source>free</source>
            <translation>gratis</translation>
        </message>
        <message>
            <source>free · practice</source>
            <translation>gratis · prova</translation>
        </message>
        <message>
            <source>getting ready</source>
            <translation>preparazione</translation>
        </message>
        <message>
            <source>held back by the safety filter</source>
            <translation>trattenuta dal filtro di sicurezza</translation>
        </message>
        <message>
            <source>held by another computer</source>
            <translation>occupato da un altro computer</translation>
        </message>
        <message>
            <source>image cannot be read</source>
            <translation>l'immagine non si può leggere</translation>
        </message>
        <message>
            <source>images of the repeated run are gone</source>
            <translation>mancano immagini dell'addestramento ripetuto</translation>
        </message>
        <message>
            <source>images still coming in</source>
            <translation>stanno ancora arrivando immagini</translation>
        </message>
        <message>
            <source>keyring did not answer</source>
            <translation>il portachiavi non ha risposto</translation>
        </message>
        <message>
            <source>keyring is locked</source>
            <translation>il portachiavi è bloccato</translation>
        </message>
        <message>
            <source>keyring not allowed</source>
            <translation>portachiavi non consentito</translation>
        </message>
        <message>
            <source>keyring refused</source>
            <translation>il portachiavi ha rifiutato</translation>
        </message>
        <message>
            <source>last changes not saved</source>
            <translation>ultime modifiche non salvate</translation>
        </message>
        <message>
            <source>made by a newer version</source>
            <translation>creato da una versione più nuova</translation>
        </message>
        <message>
            <source>monthly limit reached</source>
            <translation>limite mensile raggiunto</translation>
        </message>
        <message>
            <source>name is taken</source>
            <translation>il nome è preso</translation>
        </message>
        <message>
            <source>name is taken in the folder</source>
            <translation>il nome è preso nella cartella</translation>
        </message>
        <message>
            <source>no answer from the window</source>
            <translation>nessuna risposta dalla finestra</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>nessuna risposta in tempo</translation>
        </message>
        <message>
            <source>no caption file of that name</source>
            <translation>nessun file di didascalia con quel nome</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>nessuna connessione</translation>
        </message>
        <message>
            <source>no credit left</source>
            <translation>credito esaurito</translation>
        </message>
        <message>
            <source>no images to train</source>
            <translation>nessuna immagine da addestrare</translation>
        </message>
        <message>
            <source>no keyring</source>
            <translation>nessun portachiavi</translation>
        </message>
        <message>
            <source>no longer at the service</source>
            <translation>non più presso il servizio</translation>
        </message>
        <message>
            <source>no model</source>
            <translation>nessun modello</translation>
        </message>
        <message>
            <source>no screen</source>
            <translation>nessuno schermo</translation>
        </message>
        <message>
            <source>no token</source>
            <translation>nessun token</translation>
        </message>
        <message>
            <source>nobody agreed to the price</source>
            <translation>nessuno ha accettato il prezzo</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ancora nessuno</translation>
        </message>
        <message>
            <source>not a token</source>
            <translation>non è un token</translation>
        </message>
        <message>
            <source>not allowed for this token</source>
            <translation>non consentito a questo token</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>non richiesto</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>non confermato</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>non pubblicato</translation>
        </message>
        <message>
            <source>not shown there</source>
            <translation>non visibile lì</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>ancora nulla</translation>
        </message>
        <message>
            <source>of about %1</source>
            <translation>di circa %1</translation>
        </message>
        <message>
            <source>package did not pass its check</source>
            <translation>il pacchetto non ha superato il suo controllo</translation>
        </message>
        <message>
            <source>package over 100 MB</source>
            <translation>pacchetto oltre 100 MB</translation>
        </message>
        <message>
            <source>part of a zip cannot be read</source>
            <translation>una parte di uno zip non si può leggere</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>prova</translation>
        </message>
        <message>
            <source>practice does not start</source>
            <translation>la prova non si avvia</translation>
        </message>
        <message>
            <source>presets are of a newer FluxTune</source>
            <translation>i preset sono di un FluxTune più recente</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privato</translation>
        </message>
        <message>
            <source>project in use elsewhere</source>
            <translation>progetto in uso altrove</translation>
        </message>
        <message>
            <source>safe to close the app</source>
            <translation>puoi chiudere il programma</translation>
        </message>
        <message>
            <source>settings not accepted</source>
            <translation>impostazioni non accettate</translation>
        </message>
        <message>
            <source>started %1</source>
            <translation>cominciata %1</translation>
        </message>
        <message>
            <source>step %1 of %2</source>
            <translation>passo %1 di %2</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>fermato</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>rilevato</translation>
        </message>
        <message>
            <source>the model is public</source>
            <translation>il modello è pubblico</translation>
        </message>
        <message>
            <source>the model is someone else's</source>
            <translation>il modello è di qualcun altro</translation>
        </message>
        <message>
            <source>the trainer has changed</source>
            <translation>il trainer è cambiato</translation>
        </message>
        <message>
            <source>the trainer stopped</source>
            <translation>il trainer si è fermato</translation>
        </message>
        <message>
            <source>time is over</source>
            <translation>il tempo è scaduto</translation>
        </message>
        <message>
            <source>token not accepted</source>
            <translation>token non accettato</translation>
        </message>
        <message>
            <source>too many requests</source>
            <translation>troppe richieste</translation>
        </message>
        <message>
            <source>trigger word not usable</source>
            <translation>parola chiave non utilizzabile</translation>
        </message>
        <message>
            <source>trouble at the service</source>
            <translation>problemi presso il servizio</translation>
        </message>
        <message>
            <source>unexpected trouble</source>
            <translation>problema imprevisto</translation>
        </message>
        <message>
            <source>until step %1</source>
            <translation>fino al passo %1</translation>
        </message>
        <message>
            <source>uploading</source>
            <translation>caricamento</translation>
        </message>
        <message>
            <source>waited %1</source>
            <translation>%1 di attesa</translation>
        </message>
        <message>
            <source>weights not usable</source>
            <translation>pesi non utilizzabili</translation>
        </message>
        <message>
            <source>zip cannot be opened</source>
            <translation>lo zip non si può aprire</translation>
        </message>
    </context>
    <context>
        <name>TrainingAgain</name>
        <message>
            <source>The settings of run %1</source>
            <translation>Le impostazioni dell’esecuzione %1</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>Train</source>
            <translation>Addestra</translation>
        </message>
    </context>
    <context>
        <name>TrainingPart</name>
        <message>
            <source>Back to recommended</source>
            <translation>Torna ai valori consigliati</translation>
        </message>
        <message>
            <source>Let the trainer write captions that are missing</source>
            <translation>Lascia scrivere al trainer le didascalie che mancano</translation>
        </message>
        <message>
            <source>Log metrics to Weights &amp; Biases</source>
            <translation>Registra le misure su Weights &amp; Biases</translation>
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation>Pubblica su Hugging Face</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Risoluzione</translation>
        </message>
        <message>
            <source>The Train page begins with this. Each training can be set otherwise.</source>
            <translation>La pagina Addestra comincia con questo. Ogni addestramento si può impostare diversamente.</translation>
        </message>
        <message>
            <source>The sizes in pixels at which the trainer sees each image. All three are its default; fewer take less time.</source>
            <translation>Le dimensioni in pixel a cui il trainer vede ogni immagine. Tutte e tre sono il suo valore predefinito; meno richiedono meno tempo.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Addestramento</translation>
        </message>
        <message>
            <source>Training settings</source>
            <translation>Impostazioni di addestramento</translation>
        </message>
        <message>
            <source>What a new project teaches</source>
            <translation>Che cosa insegna un nuovo progetto</translation>
        </message>
        <message>
            <source>What is made on Replicate and on Hugging Face is always private. Both wishes need a connected account, and stand in the question before a training starts.</source>
            <translation>Ciò che nasce su Replicate e su Hugging Face è sempre privato. Entrambi i desideri richiedono un account collegato e compaiono nella domanda prima dell'inizio di un addestramento.</translation>
        </message>
        <message>
            <source>When it is done</source>
            <translation>Quando è finito</translation>
        </message>
    </context>
    <context>
        <name>Trigger</name>
        <message>
            <source>%2 captions say “%3”: capitals count for the trainer.</source>
            <translation>%2 didascalie dicono «%3»: per il trainer le maiuscole contano.</translation>
        </message>
        <message>
            <source>%2 captions use “%1” as an everyday word.</source>
            <translation>%2 didascalie usano «%1» come parola comune.</translation>
        </message>
        <message>
            <source>1 caption says “%3”: capitals count for the trainer.</source>
            <translation>1 didascalia dice «%3»: per il trainer le maiuscole contano.</translation>
        </message>
        <message>
            <source>1 caption uses “%1” as an everyday word.</source>
            <translation>1 didascalia usa «%1» come parola comune.</translation>
        </message>
        <message>
            <source>A made-up word that calls your style. Used in %1 of %2 captions.</source>
            <translation>Una parola inventata che richiama il tuo stile. Usata in %1 di %2 didascalie.</translation>
        </message>
        <message>
            <source>A made-up word that calls your style. Without one, it is always on.</source>
            <translation>Una parola inventata che richiama il tuo stile. Senza, è sempre attivo.</translation>
        </message>
        <message>
            <source>Add to captions</source>
            <translation>Aggiungi alle didascalie</translation>
        </message>
        <message>
            <source>FLUX knows “%1” already, and would mix in what it knows.</source>
            <translation>FLUX conosce già «%1» e ci mescolerebbe quello che sa.</translation>
        </message>
        <message>
            <source>FLUX reads “%1” in %2 pieces; a shorter word is learned better.</source>
            <translation>FLUX legge «%1» in %2 pezzi; una parola più corta si impara meglio.</translation>
        </message>
        <message>
            <source>In %2 captions the trainer finds “%1” inside words like “%3”.</source>
            <translation>In %2 didascalie il trainer trova «%1» dentro parole come «%3».</translation>
        </message>
        <message>
            <source>In 1 caption the trainer finds “%1” inside “%3”.</source>
            <translation>In 1 didascalia il trainer trova «%1» dentro «%3».</translation>
        </message>
        <message>
            <source>Use one word of letters, digits, - and _. A made-up one works best.</source>
            <translation>Usa una parola di lettere, cifre, - e _. Una inventata funziona meglio.</translation>
        </message>
        <message>
            <source>Use “%1”</source>
            <translation>Usa «%1»</translation>
        </message>
        <message>
            <source>Write it alike</source>
            <translation>Scrivila uguale</translation>
        </message>
    </context>
    <context>
        <name>TriggerForm</name>
        <message>
            <source>Add “%1” to the captions that do not have it.</source>
            <translation>Aggiungi «%1» alle didascalie che non ce l'hanno.</translation>
        </message>
        <message>
            <source>Also to images without a caption</source>
            <translation>Anche alle immagini senza didascalia</translation>
        </message>
        <message>
            <source>This project has no trigger word.</source>
            <translation>Questo progetto non ha una parola chiave.</translation>
        </message>
    </context>
    <context>
        <name>TriggerRow</name>
        <message>
            <source>A made-up word that calls your style in prompts.</source>
            <translation>Una parola inventata che richiama il tuo stile nei prompt.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Inserisci</translation>
        </message>
        <message>
            <source>One word of letters, digits, - and _, at most 60 characters.</source>
            <translation>Una parola di lettere, cifre, - e _, al massimo 60 caratteri.</translation>
        </message>
        <message>
            <source>Put the trigger word before the caption</source>
            <translation>Metti la parola chiave davanti alla didascalia</translation>
        </message>
        <message>
            <source>Such as SMKRINA</source>
            <translation>Per esempio SMKRINA</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Parola chiave</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <source>%1 captions are on their way to the disk.</source>
            <translation>%1 didascalie stanno andando sul disco.</translation>
        </message>
        <message>
            <source>1 caption is on its way to the disk.</source>
            <translation>1 didascalia sta andando sul disco.</translation>
        </message>
        <message>
            <source>Captions, marks or settings that you changed last could not be written, and are lost when the project closes. The Dataset page says why, and what to do.</source>
            <translation>Didascalie, segni o impostazioni che hai cambiato per ultimi non si sono potuti scrivere, e vanno persi quando il progetto si chiude. La pagina Raccolta dice perché, e che cosa fare.</translation>
        </message>
        <message>
            <source>Captions, marks or settings that you changed last could not be written, and are lost when the window closes. The Dataset page says why, and what to do.</source>
            <translation>Didascalie, segni o impostazioni che hai cambiato per ultimi non si sono potuti scrivere, e vanno persi quando la finestra si chiude. La pagina Raccolta dice perché, e che cosa fare.</translation>
        </message>
        <message>
            <source>Close although not all is saved?</source>
            <translation>Chiudere anche se non tutto è salvato?</translation>
        </message>
        <message>
            <source>Close and lose it</source>
            <translation>Chiudi e perdi le modifiche</translation>
        </message>
        <message>
            <source>Close and lose the rest</source>
            <translation>Chiudi e perdi il resto</translation>
        </message>
        <message>
            <source>Images are still being added.</source>
            <translation>Si stanno ancora aggiungendo immagini.</translation>
        </message>
        <message>
            <source>Keep open</source>
            <translation>Tieni aperto</translation>
        </message>
        <message>
            <source>Leave and lose it</source>
            <translation>Esci e perdi le modifiche</translation>
        </message>
        <message>
            <source>Leave and lose the rest</source>
            <translation>Esci e perdi il resto</translation>
        </message>
        <message>
            <source>Leave this project although not all is saved?</source>
            <translation>Lasciare questo progetto anche se non tutto è salvato?</translation>
        </message>
        <message>
            <source>Saving what you changed…</source>
            <translation>Salvo ciò che hai cambiato…</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Resta</translation>
        </message>
        <message>
            <source>The project closes by itself as soon as all is saved.</source>
            <translation>Il progetto si chiude da solo appena tutto è salvato.</translation>
        </message>
        <message>
            <source>The window closes by itself as soon as all is saved.</source>
            <translation>La finestra si chiude da sola appena tutto è salvato.</translation>
        </message>
    </context>
    <context>
        <name>VersionDoor</name>
        <message>
            <source>An image costs about {price}, as its users saw it in {month}.</source>
            <translation>Un'immagine costa circa {price}, come l'hanno visto gli utenti nel {month}.</translation>
        </message>
        <message>
            <source>An intermediate version has no model at Replicate. This one goes, with a model card, into a private repository on Hugging Face that only you can see. That is free, and you can delete it there whenever you like.</source>
            <translation>Una versione intermedia non ha un modello su Replicate. Questa va, con una scheda del modello, in un repository privato su Hugging Face che vedi solo tu. È gratis, e puoi eliminarla lì quando vuoi.</translation>
        </message>
        <message>
            <source>Images are then made by {model} at Replicate. Your Hugging Face token goes along with each, as a secret input that is not shown again: the repository cannot be read without it.</source>
            <translation>Le immagini le fa poi {model} su Replicate. Con ognuna va il tuo token di Hugging Face, come dato segreto che non viene più mostrato: senza, il repository non si può leggere.</translation>
        </message>
        <message>
            <source>In practice, nothing leaves this computer or is charged.</source>
            <translation>Nella prova niente lascia questo computer e niente viene addebitato.</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>Mettila lì</translation>
        </message>
        <message>
            <source>Use step {step} in Create</source>
            <translation>Usa il passo {step} in «Crea»</translation>
        </message>
    </context>
    <context>
        <name>VersionUse</name>
        <message>
            <source>Hugging Face does not answer at the moment. It goes on by itself.</source>
            <translation>Hugging Face al momento non risponde. Continua da solo.</translation>
        </message>
        <message>
            <source>Images can be made with it once it lies on Hugging Face, private.</source>
            <translation>Si possono fare immagini con questa versione quando è su Hugging Face, privata.</translation>
        </message>
        <message>
            <source>It did not get there yet. Its file is safe here.</source>
            <translation>Non è ancora arrivata. Il suo file è al sicuro qui.</translation>
        </message>
        <message>
            <source>It goes to {repo}, private.</source>
            <translation>Va in {repo}, privata.</translation>
        </message>
        <message>
            <source>It is in the list of models in Create, and lies in {repo}, private.</source>
            <translation>È nell'elenco dei modelli in «Crea», e si trova in {repo}, privata.</translation>
        </message>
        <message>
            <source>Its file is safe here.</source>
            <translation>Il suo file è al sicuro qui.</translation>
        </message>
        <message>
            <source>Make images with it</source>
            <translation>Fai immagini con questa</translation>
        </message>
        <message>
            <source>Send again…</source>
            <translation>Invia di nuovo…</translation>
        </message>
        <message>
            <source>Sending the version to Hugging Face</source>
            <translation>La versione va su Hugging Face</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Interrompi l'invio</translation>
        </message>
        <message>
            <source>Use in Create…</source>
            <translation>Usa in «Crea»…</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Asking Weights &amp; Biases for the versions…</source>
            <translation>Si chiedono le versioni a Weights &amp; Biases…</translation>
        </message>
        <message>
            <source>Fetching the version of step {step}. It costs nothing.</source>
            <translation>Scaricamento della versione del passo {step}. Non costa nulla.</translation>
        </message>
        <message>
            <source>Step {step} · at Weights &amp; Biases</source>
            <translation>Passo {step} · su Weights &amp; Biases</translation>
        </message>
        <message>
            <source>Step {step} · {size} · at Weights &amp; Biases</source>
            <translation>Passo {step} · {size} · su Weights &amp; Biases</translation>
        </message>
        <message>
            <source>Step {step} · {size} · in the folder of the run</source>
            <translation>Passo {step} · {size} · nella cartella dell'esecuzione</translation>
        </message>
        <message>
            <source>The LoRA of the whole training is not touched.</source>
            <translation>Il LoRA dell'intero addestramento non viene toccato.</translation>
        </message>
        <message>
            <source>There is no version yet: one comes every {steps} steps.</source>
            <translation>Non c'è ancora nessuna versione: ne arriva una ogni {steps} passi.</translation>
        </message>
        <message>
            <source>They are at Weights &amp; Biases. Its key is needed to bring one here.</source>
            <translation>Sono su Weights &amp; Biases. Per portarne qui una serve la sua chiave.</translation>
        </message>
        <message>
            <source>Use one that learned less where the last learned too much. Fetching costs nothing.</source>
            <translation>Usa una versione che ha imparato meno, se l'ultima ha imparato troppo. Scaricarla non costa nulla.</translation>
        </message>
    </context>
    <context>
        <name>VersionsCard</name>
        <message>
            <source>Fetch as a file</source>
            <translation>Scarica come file</translation>
        </message>
        <message>
            <source>Fetching the version</source>
            <translation>Scaricamento della versione</translation>
        </message>
        <message>
            <source>Intermediate version</source>
            <translation>Versione intermedia</translation>
        </message>
        <message>
            <source>Intermediate versions</source>
            <translation>Versioni intermedie</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Guarda di nuovo</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>Stop fetching</source>
            <translation>Interrompi lo scaricamento</translation>
        </message>
        <message>
            <source>the LoRA as it was on the way, kept by Weights &amp; Biases</source>
            <translation>il LoRA com'era lungo il percorso, conservato da Weights &amp; Biases</translation>
        </message>
    </context>
    <context>
        <name>ViewSwitch</name>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Immagine successiva</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Immagine precedente</translation>
        </message>
    </context>
    <context>
        <name>Viewing</name>
        <message>
            <source>It is on its way. Hold B again when it is made.</source>
            <translation>È in arrivo. Tieni di nuovo premuto B quando è pronta.</translation>
        </message>
        <message>
            <source>Left and right arrow keys choose the picture at the right.</source>
            <translation>Le frecce sinistra e destra scelgono l'immagine a destra.</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Caricamento…</translation>
        </message>
        <message>
            <source>Make it without the LoRA · {price}</source>
            <translation>Creala senza la LoRA · {price}</translation>
        </message>
        <message>
            <source>Not noted: this project can only be looked at.</source>
            <translation>Non annotato: questo progetto si può solo guardare.</translation>
        </message>
        <message>
            <source>The file is not in the folder any more.</source>
            <translation>Il file non è più nella cartella.</translation>
        </message>
        <message>
            <source>The picture without the LoRA is being made.</source>
            <translation>L'immagine senza la LoRA è in creazione.</translation>
        </message>
        <message>
            <source>There is no other picture to compare with yet.</source>
            <translation>Non c'è ancora un'altra immagine con cui confrontare.</translation>
        </message>
        <message>
            <source>There is no picture of this prompt and seed without the LoRA yet. At strength 0, the LoRA has no effect.</source>
            <translation>Di questo prompt e seed non c'è ancora un'immagine senza la LoRA. Con forza 0 la LoRA non ha effetto.</translation>
        </message>
        <message>
            <source>There is no picture without the LoRA, and its model is not here to ask.</source>
            <translation>Non c'è un'immagine senza la LoRA, e il suo modello non è qui per chiederla.</translation>
        </message>
        <message>
            <source>This file cannot be read as an image.</source>
            <translation>Questo file non si può leggere come immagine.</translation>
        </message>
        <message>
            <source>This is the picture without the LoRA: its strength is 0.</source>
            <translation>Questa è l'immagine senza la LoRA: la sua forza è 0.</translation>
        </message>
        <message>
            <source>Without the LoRA: same prompt and seed, strength 0</source>
            <translation>Senza la LoRA: stesso prompt e seed, forza 0</translation>
        </message>
    </context>
    <context>
        <name>WaitingRow</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message numerus="yes">
            <source>%n without caption</source>
            <translation>
                <numerusform>%n senza didascalia</numerusform>
                <numerusform>%n senza didascalia</numerusform>
            </translation>
        </message>
        <message>
            <source>No images yet</source>
            <translation>Ancora nessuna immagine</translation>
        </message>
        <message>
            <source>The folder is not there. Was it moved or renamed?</source>
            <translation>La cartella non c'è. È stata spostata o rinominata?</translation>
        </message>
        <message>
            <source>all captioned</source>
            <translation>tutte con didascalia</translation>
        </message>
        <message>
            <source>in training</source>
            <translation>in addestramento</translation>
        </message>
        <message>
            <source>model trained</source>
            <translation>modello addestrato</translation>
        </message>
        <message>
            <source>model trained {day}</source>
            <translation>modello addestrato {day}</translation>
        </message>
        <message>
            <source>{cost} for training</source>
            <translation>{cost} per l'addestramento</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Teach FLUX your style. No GPU needed.</source>
            <translation>Insegna a FLUX il tuo stile. Senza GPU.</translation>
        </message>
    </context>
    <context>
        <name>WordList</name>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
    </context>
    <context>
        <name>WordsModel</name>
        <message>
            <source>Captions</source>
            <translation>Didascalie</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Volte</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Parola</translation>
        </message>
    </context>
    <context>
        <name>WordsView</name>
        <message>
            <source>All captions are being read.</source>
            <translation>Tutte le didascalie vengono lette.</translation>
        </message>
        <message>
            <source>As soon as there are captions, their words are counted here.</source>
            <translation>Appena ci sono didascalie, qui si contano le loro parole.</translation>
        </message>
        <message>
            <source>Counting words…</source>
            <translation>Conto le parole…</translation>
        </message>
        <message>
            <source>Find a word</source>
            <translation>Trova una parola</translation>
        </message>
        <message>
            <source>No words yet</source>
            <translation>Ancora nessuna parola</translation>
        </message>
        <message>
            <source>Show its images</source>
            <translation>Mostra le sue immagini</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Parole</translation>
        </message>
        <message>
            <source>{count} of {known} words</source>
            <translation>{count} di {known} parole</translation>
        </message>
        <message>
            <source>{count} words</source>
            <translation>{count} parole</translation>
        </message>
    </context>
    <context>
        <name>_ByTrainer</name>
        <message>
            <source>Let the trainer upload it</source>
            <translation>Lascia che lo carichi il trainer</translation>
        </message>
        <message>
            <source>Otherwise FluxTune uploads it from this computer: your token stays here.</source>
            <translation>Altrimenti lo carica FluxTune da questo computer: il tuo token resta qui.</translation>
        </message>
        <message>
            <source>Your Hugging Face token goes to Replicate for that, as a secret input that is not shown again. FluxTune makes the repository first, private, and looks whether the LoRA arrived.</source>
            <translation>Per questo il tuo token di Hugging Face va a Replicate, come dato segreto che non viene più mostrato. FluxTune crea prima il repository, privato, e controlla se il LoRA è arrivato.</translation>
        </message>
    </context>
    <context>
        <name>_Empty</name>
        <message>
            <source>Nothing is under way</source>
            <translation>Nulla è in corso</translation>
        </message>
        <message>
            <source>Trainings, pictures, imports and uploads are listed here while they run, with what became of them.</source>
            <translation>Addestramenti, immagini, importazioni e caricamenti sono elencati qui mentre vanno avanti, con ciò che ne è stato.</translation>
        </message>
    </context>
    <context>
        <name>_Field</name>
        <message>
            <source>Find in the log</source>
            <translation>Cerca nel registro</translation>
        </message>
    </context>
    <context>
        <name>_Files</name>
        <message>
            <source>no caption</source>
            <translation>nessuna didascalia</translation>
        </message>
    </context>
    <context>
        <name>_Frame</name>
        <message>
            <source>Pin a second picture to compare the two.</source>
            <translation>Fissa una seconda immagine per confrontarle.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Togli</translation>
        </message>
    </context>
    <context>
        <name>_YesNo</name>
        <message>
            <source>On</source>
            <translation>Attivo</translation>
        </message>
    </context>
</TS>
