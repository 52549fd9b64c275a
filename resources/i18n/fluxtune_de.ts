<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutPart</name>
        <message>
            <source>About</source>
            <translation>Über FluxTune</translation>
        </message>
        <message>
            <source>Icons: Lucide (ISC). Font: Inter (SIL Open Font License). Words for the spelling: SCOWL, pyspellchecker (MIT) and Wikidata (CC0). Tokens: the vocabulary of CLIP (MIT). Window: Qt and PySide (LGPL 3), used unchanged.</source>
            <translation>Symbole: Lucide (ISC). Schrift: Inter (SIL Open Font License). Wörter für die Rechtschreibung: SCOWL, pyspellchecker (MIT) und Wikidata (CC0). Tokens: der Wortschatz von CLIP (MIT). Fenster: Qt und PySide (LGPL 3), unverändert verwendet.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Teach FLUX your style, without a graphics card of your own. FluxTune is free software under the MIT licence. It is not made by Replicate, Hugging Face, Weights &amp; Biases or Black Forest Labs.</source>
            <translation>Bring FLUX deinen Stil bei, ohne eigene Grafikkarte. FluxTune ist freie Software unter der MIT-Lizenz. Es stammt nicht von Replicate, Hugging Face, Weights &amp; Biases oder Black Forest Labs.</translation>
        </message>
        <message>
            <source>Version {version} · Qt {qt}</source>
            <translation>Version {version} · Qt {qt}</translation>
        </message>
    </context>
    <context>
        <name>AccentRow</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Get a token</source>
            <translation>Token holen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Token of {service}</source>
            <translation>Token von {service}</translation>
        </message>
        <message>
            <source>Use another</source>
            <translation>Anderen nehmen</translation>
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
            <translation>Füge deinen Token ein</translation>
        </message>
    </context>
    <context>
        <name>AccountLine</name>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Connect {service}</source>
            <translation>{service} verbinden</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>A training that runs goes on at Replicate and costs what it costs; it is followed here again when a token of its account is back.</source>
            <translation>Ein laufendes Training geht bei Replicate weiter und kostet, was es kostet; es wird hier wieder verfolgt, sobald ein Token seines Kontos zurück ist.</translation>
        </message>
        <message>
            <source>Allow it when the system asks after you pressed the button.</source>
            <translation>Erlaube es, wenn das System nach dem Klick auf den Knopf fragt.</translation>
        </message>
        <message>
            <source>Ask the keyring again</source>
            <translation>Schlüsselbund noch einmal fragen</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Could not be checked</source>
            <translation>Konnte nicht geprüft werden</translation>
        </message>
        <message>
            <source>Hugging Face</source>
            <translation>Hugging Face</translation>
        </message>
        <message>
            <source>Its window may be behind this one: unlock it there.</source>
            <translation>Sein Fenster liegt vielleicht hinter diesem: Entsperre ihn dort.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep it in the keyring</source>
            <translation>Im Schlüsselbund aufbewahren</translation>
        </message>
        <message>
            <source>Keyring not open</source>
            <translation>Schlüsselbund nicht offen</translation>
        </message>
        <message>
            <source>No system keyring was found, so tokens are kept for this session only. {install}</source>
            <translation>Es wurde kein Schlüsselbund des Systems gefunden, darum werden Tokens nur für diese Sitzung behalten. {install}</translation>
        </message>
        <message>
            <source>No system keyring was found.</source>
            <translation>Es wurde kein Schlüsselbund des Systems gefunden.</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Noch nicht geprüft</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source>Optional: live training metrics on wandb.ai.</source>
            <translation>Freiwillig: Messwerte des Trainings live auf wandb.ai.</translation>
        </message>
        <message>
            <source>Optional: publishes your LoRA with a model card.</source>
            <translation>Freiwillig: veröffentlicht deine LoRA mit einer Modellkarte.</translation>
        </message>
        <message>
            <source>Press the button to try again.</source>
            <translation>Drück den Knopf, um es noch einmal zu versuchen.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove it there too</source>
            <translation>Auch dort entfernen</translation>
        </message>
        <message>
            <source>Remove the token of {service}?</source>
            <translation>Token von {service} entfernen?</translation>
        </message>
        <message>
            <source>Replicate</source>
            <translation>Replicate</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Something else in this file looks like a token, too. Look at it in a text editor.</source>
            <translation>Noch etwas in dieser Datei sieht wie ein Token aus. Sieh es dir in einem Texteditor an.</translation>
        </message>
        <message>
            <source>The environment variable {variable} holds something that is no token, so it is not used. Mend it and start FluxTune again, or paste a token here.</source>
            <translation>Die Umgebungsvariable {variable} enthält etwas, das kein Token ist, und wird deshalb nicht benutzt. Korrigiere sie und starte FluxTune neu, oder füge hier einen Token ein.</translation>
        </message>
        <message>
            <source>The file holds no token of {services} any more. Nothing else in it was changed.</source>
            <translation>Die Datei enthält keinen Token von {services} mehr. Sonst wurde nichts an ihr geändert.</translation>
        </message>
        <message>
            <source>The key is good, but Replicate's trainer knows only the older W&amp;B keys of 40 characters and would stop with this one. Trainings go without W&amp;B, so nothing is lost; the loss is shown on the Train page all the same.</source>
            <translation>Der Schlüssel ist gültig, aber der Trainer von Replicate kennt nur die älteren W&amp;B-Schlüssel mit 40 Zeichen und würde mit diesem abbrechen. Trainings laufen ohne W&amp;B, verloren geht also nichts; der Verlust (Loss) ist trotzdem auf der Seite Trainieren zu sehen.</translation>
        </message>
        <message>
            <source>The keyring that Python finds here ({name}) is none of the system's own and may write tokens into a readable file, so they are kept for this session only. {install}</source>
            <translation>Der Schlüsselbund, den Python hier findet ({name}), gehört nicht zum System und schreibt Tokens womöglich in eine lesbare Datei. Sie werden deshalb nur für diese Sitzung behalten. {install}</translation>
        </message>
        <message>
            <source>The system did not let FluxTune use its keyring.</source>
            <translation>Das System hat FluxTune nicht an seinen Schlüsselbund gelassen.</translation>
        </message>
        <message>
            <source>The system's keyring did not do what it was asked.</source>
            <translation>Der Schlüsselbund des Systems hat nicht getan, worum er gebeten wurde.</translation>
        </message>
        <message>
            <source>The system's keyring has not answered yet.</source>
            <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet.</translation>
        </message>
        <message>
            <source>The system's keyring is locked.</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
        </message>
        <message>
            <source>The token is in use no more, but the keyring may still hold it.</source>
            <translation>Der Token wird nicht mehr benutzt, liegt aber vielleicht noch im Schlüsselbund.</translation>
        </message>
        <message>
            <source>The token was removed from {place}; it was looked for there once more, and is gone. At {service} it still works until you delete it there.</source>
            <translation>Der Token wurde aus {place} entfernt; dort wurde noch einmal nachgesehen, er ist weg. Bei {service} gilt er weiter, bis du ihn dort löschst.</translation>
        </message>
        <message>
            <source>The tokens in it cannot be read until then; everything up to the start of a training works without them.</source>
            <translation>Bis dahin können die Tokens darin nicht gelesen werden; bis zum Start eines Trainings geht alles auch ohne sie.</translation>
        </message>
        <message>
            <source>This token is in use, and forgotten when you close the program.</source>
            <translation>Dieser Token wird benutzt und vergessen, sobald du das Programm schließt.</translation>
        </message>
        <message>
            <source>To keep them, install one, for example gnome-keyring or KWallet, and start FluxTune again.</source>
            <translation>Um sie zu behalten, installiere einen, zum Beispiel gnome-keyring oder KWallet, und starte FluxTune neu.</translation>
        </message>
        <message>
            <source>To keep them, open Keychain Access once, then start FluxTune again.</source>
            <translation>Um sie zu behalten, öffne einmal die Schlüsselbundverwaltung und starte FluxTune dann neu.</translation>
        </message>
        <message>
            <source>To keep them, start the Windows service Credential Manager, then FluxTune again.</source>
            <translation>Um sie zu behalten, starte den Windows-Dienst „Anmeldeinformationsverwaltung“ und dann FluxTune neu.</translation>
        </message>
        <message>
            <source>Token refused</source>
            <translation>Token abgelehnt</translation>
        </message>
        <message>
            <source>Tokens are kept in the system keyring ({place}), never in a file of this program.</source>
            <translation>Tokens liegen im Schlüsselbund des Systems ({place}), nie in einer Datei dieses Programms.</translation>
        </message>
        <message>
            <source>Tokens are kept in the system's keyring, never in a file of this program.</source>
            <translation>Tokens liegen im Schlüsselbund des Systems, nie in einer Datei dieses Programms.</translation>
        </message>
        <message>
            <source>Trainings go without W&amp;B from now on.</source>
            <translation>Trainings laufen ab jetzt ohne W&amp;B.</translation>
        </message>
        <message>
            <source>Trains and runs your model. Needed for Train and Create.</source>
            <translation>Trainiert dein Modell und führt es aus. Nötig für Trainieren und Erstellen.</translation>
        </message>
        <message>
            <source>Unlock it, then press the button.</source>
            <translation>Entsperre ihn und drück dann den Knopf.</translation>
        </message>
        <message>
            <source>Waiting for the system's keyring. It may ask you to unlock it.</source>
            <translation>Es wird auf den Schlüsselbund des Systems gewartet. Vielleicht bittet er dich, ihn zu entsperren.</translation>
        </message>
        <message>
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <source>What is published stays. Publishing waits until a token is back.</source>
            <translation>Was veröffentlicht ist, bleibt. Weiteres Veröffentlichen wartet, bis wieder ein Token da ist.</translation>
        </message>
        <message>
            <source>What the system's keyring holds is no token.</source>
            <translation>Was der Schlüsselbund des Systems enthält, ist kein Token.</translation>
        </message>
        <message>
            <source>With this token nothing can be published. Get one that may write to your own repositories.</source>
            <translation>Mit diesem Token kann nichts veröffentlicht werden. Hol dir einen, der in deine eigenen Repositorys schreiben darf.</translation>
        </message>
        <message>
            <source>Without a keyring a token is forgotten when you close the program, so it stays in the file.</source>
            <translation>Ohne Schlüsselbund wird ein Token vergessen, sobald du das Programm schließt; darum bleibt er in der Datei.</translation>
        </message>
        <message>
            <source>being checked…</source>
            <translation>wird geprüft …</translation>
        </message>
        <message>
            <source>blanked in the file</source>
            <translation>in der Datei gelöscht</translation>
        </message>
        <message>
            <source>can only read</source>
            <translation>kann nur lesen</translation>
        </message>
        <message>
            <source>can write</source>
            <translation>kann schreiben</translation>
        </message>
        <message>
            <source>fine-grained: may write to {spaces} alone</source>
            <translation>fein abgestuft: darf nur in {spaces} schreiben</translation>
        </message>
        <message>
            <source>from the environment variable {variable}, never stored</source>
            <translation>aus der Umgebungsvariable {variable}, nie gespeichert</translation>
        </message>
        <message>
            <source>in use, for this session only</source>
            <translation>in Gebrauch, nur für diese Sitzung</translation>
        </message>
        <message>
            <source>kept for this session only</source>
            <translation>nur für diese Sitzung behalten</translation>
        </message>
        <message>
            <source>kept in {place}</source>
            <translation>liegt in {place}</translation>
        </message>
        <message>
            <source>may only read</source>
            <translation>darf nur lesen</translation>
        </message>
        <message>
            <source>may write to {spaces}</source>
            <translation>darf in {spaces} schreiben</translation>
        </message>
        <message>
            <source>refused by its service: of no use</source>
            <translation>vom Dienst abgelehnt: nutzlos</translation>
        </message>
        <message>
            <source>still only in the file</source>
            <translation>noch immer nur in der Datei</translation>
        </message>
        <message>
            <source>trainings are logged to {team}</source>
            <translation>Trainings werden bei {team} protokolliert</translation>
        </message>
        <message>
            <source>was {name} when it was last checked</source>
            <translation>war {name} bei der letzten Prüfung</translation>
        </message>
        <message>
            <source>would take the place of the token of {name}</source>
            <translation>würde den Token von {name} ersetzen</translation>
        </message>
        <message>
            <source>{folder} is a git checkout. If this file was ever committed, its tokens stay in the history for everybody who has a copy, blanked or not. Get new tokens, put them in above, and delete the old ones on the services' pages.</source>
            <translation>{folder} ist ein Git-Checkout. Falls diese Datei je eingecheckt wurde, bleiben ihre Tokens im Verlauf für alle lesbar, die eine Kopie haben, gelöscht oder nicht. Hol dir neue Tokens, füge sie oben ein und lösche die alten auf den Seiten der Dienste.</translation>
        </message>
        <message>
            <source>{name} (an organization)</source>
            <translation>{name} (eine Organisation)</translation>
        </message>
        <message>
            <source>{name}, a person</source>
            <translation>{name}, eine Person</translation>
        </message>
        <message>
            <source>{name}, an organization</source>
            <translation>{name}, eine Organisation</translation>
        </message>
        <message>
            <source>{name}, by the token in {variable}</source>
            <translation>{name}, durch den Token in {variable}</translation>
        </message>
        <message>
            <source>{service} accepted this token before, for {name}, and does not any more: it was revoked or deleted there, or its time is over. Nothing was charged. Get a new token and put it here; your work stays as it is.</source>
            <translation>{service} hat diesen Token früher für {name} angenommen und tut es nicht mehr: Er wurde dort widerrufen oder gelöscht, oder seine Zeit ist abgelaufen. Es wurde nichts berechnet. Hol dir einen neuen Token und setz ihn hier ein; deine Arbeit bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>{service} did not accept the new token (it ends in {end}), so it is not kept. The one before stays in use. Copy the new one again, whole, from the service's page.</source>
            <translation>{service} hat den neuen Token (er endet auf {end}) nicht angenommen, darum wird er nicht behalten. Der vorige bleibt in Gebrauch. Kopiere den neuen noch einmal vollständig von der Seite des Dienstes.</translation>
        </message>
        <message>
            <source>{service} does not accept the token that lies in {place}. Nothing was charged. Replace it with one from the service's page, or remove it.</source>
            <translation>{service} nimmt den Token nicht an, der in {place} liegt. Es wurde nichts berechnet. Ersetze ihn durch einen von der Seite des Dienstes, oder entferne ihn.</translation>
        </message>
        <message>
            <source>{service} does not accept the token, so it is not kept. Nothing was charged. Copy it again, whole, from the service's page, or get a new one.</source>
            <translation>{service} nimmt den Token nicht an, darum wird er nicht behalten. Es wurde nichts berechnet. Kopiere ihn noch einmal vollständig von der Seite des Dienstes, oder hol dir einen neuen.</translation>
        </message>
    </context>
    <context>
        <name>AccountsGlance</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>AccountsPart</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2 ready</source>
            <translation>%1 von %2 fertig</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>%1, something needs you</source>
            <translation>%1, etwas braucht dich</translation>
        </message>
        <message>
            <source>%1: %2 under way</source>
            <translation>%1: %2 in Arbeit</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Adding images was stopped</source>
            <translation>Das Hinzufügen von Bildern wurde angehalten</translation>
        </message>
        <message>
            <source>Asks you</source>
            <translation>Fragt dich</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>Abbrechen …</translation>
        </message>
        <message>
            <source>Captions are being changed</source>
            <translation>Bildtexte werden geändert</translation>
        </message>
        <message>
            <source>Captions are being exported</source>
            <translation>Bildtexte werden exportiert</translation>
        </message>
        <message>
            <source>Captions are being saved</source>
            <translation>Bildtexte werden gesichert</translation>
        </message>
        <message>
            <source>Captions are saved</source>
            <translation>Bildtexte sind gesichert</translation>
        </message>
        <message>
            <source>Captions could not be changed</source>
            <translation>Bildtexte konnten nicht geändert werden</translation>
        </message>
        <message>
            <source>Captions could not be exported</source>
            <translation>Bildtexte konnten nicht exportiert werden</translation>
        </message>
        <message>
            <source>Captions were changed</source>
            <translation>Bildtexte wurden geändert</translation>
        </message>
        <message>
            <source>Captions were exported</source>
            <translation>Bildtexte wurden exportiert</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Files could not be added</source>
            <translation>Dateien konnten nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>Images are being added</source>
            <translation>Bilder werden hinzugefügt</translation>
        </message>
        <message>
            <source>Images were added</source>
            <translation>Bilder wurden hinzugefügt</translation>
        </message>
        <message>
            <source>It waits for your answer on the Train page.</source>
            <translation>Es wartet auf der Seite Trainieren auf deine Antwort.</translation>
        </message>
        <message>
            <source>It waits for your answer. Open its project to decide.</source>
            <translation>Es wartet auf deine Antwort. Öffne sein Projekt, um zu entscheiden.</translation>
        </message>
        <message>
            <source>Making pictures was stopped</source>
            <translation>Das Erstellen von Bildern wurde angehalten</translation>
        </message>
        <message>
            <source>Nobody follows it here. Open its project to look again.</source>
            <translation>Hier verfolgt es niemand. Öffne sein Projekt, um noch einmal nachzusehen.</translation>
        </message>
        <message>
            <source>Nobody follows it here. Open the run to look again.</source>
            <translation>Niemand verfolgt es hier. Öffne den Lauf, um wieder nachzusehen.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Noch nicht gesichert</translation>
        </message>
        <message>
            <source>Pictures are being made</source>
            <translation>Bilder werden erstellt</translation>
        </message>
        <message>
            <source>Pictures are ready</source>
            <translation>Bilder sind fertig</translation>
        </message>
        <message>
            <source>Replicate starts it when a GPU is free. This is usual.</source>
            <translation>Replicate startet es, sobald eine GPU frei ist. Das ist üblich.</translation>
        </message>
        <message>
            <source>Run %1 did not get to Hugging Face</source>
            <translation>Lauf %1 kam nicht bei Hugging Face an</translation>
        </message>
        <message>
            <source>Run %1 goes to Hugging Face</source>
            <translation>Lauf %1 geht zu Hugging Face</translation>
        </message>
        <message>
            <source>Run %1 is on Hugging Face</source>
            <translation>Lauf %1 ist auf Hugging Face</translation>
        </message>
        <message>
            <source>Run %1: publishing was stopped</source>
            <translation>Lauf %1: Veröffentlichen wurde angehalten</translation>
        </message>
        <message>
            <source>Saving was stopped</source>
            <translation>Das Sichern wurde angehalten</translation>
        </message>
        <message>
            <source>Some pictures were not made</source>
            <translation>Einige Bilder wurden nicht erstellt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>The change was stopped</source>
            <translation>Die Änderung wurde angehalten</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>Der Export wurde angehalten</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>ActivityButton</name>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Clear what has ended</source>
            <translation>Beendetes ausräumen</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Copy support file…</source>
            <translation>Supportdatei kopieren …</translation>
        </message>
    </context>
    <context>
        <name>ActivityRow</name>
        <message>
            <source>Open project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>AddButton</name>
        <message>
            <source>A folder…</source>
            <translation>Ein Ordner …</translation>
        </message>
        <message>
            <source>Add images</source>
            <translation>Bilder hinzufügen</translation>
        </message>
        <message>
            <source>From the clipboard</source>
            <translation>Aus der Zwischenablage</translation>
        </message>
        <message>
            <source>Images, zip or captions…</source>
            <translation>Bilder, Zip oder Bildtexte …</translation>
        </message>
        <message>
            <source>Last import…</source>
            <translation>Letzter Import …</translation>
        </message>
    </context>
    <context>
        <name>AddForm</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Also to images without a caption</source>
            <translation>Auch zu Bildern ohne Bildtext</translation>
        </message>
        <message>
            <source>Also where it already stands</source>
            <translation>Auch wo es schon steht</translation>
        </message>
    </context>
    <context>
        <name>AdoptSheet</name>
        <message>
            <source>Account %1.</source>
            <translation>Konto %1.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Noch einmal fragen</translation>
        </message>
        <message>
            <source>Asking Replicate …</source>
            <translation>Replicate wird gefragt …</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Every finished FLUX training of this account that Replicate still lists is in one of your projects.</source>
            <translation>Jedes fertige FLUX-Training dieses Kontos, das Replicate noch auflistet, ist in einem deiner Projekte.</translation>
        </message>
        <message>
            <source>Made on the web site, by a script, or in a folder that is gone: each one becomes a run of this project, with the settings that Replicate remembers. Nothing is sent and nothing costs. Where the LoRA's file is no longer kept, pictures can still be made with the model.</source>
            <translation>Auf der Website, von einem Skript oder in einem Ordner entstanden, den es nicht mehr gibt: jedes wird ein Lauf dieses Projekts, mit den Einstellungen, die Replicate noch kennt. Nichts wird gesendet, und nichts kostet etwas. Wo die Datei der LoRA nicht mehr aufbewahrt wird, lassen sich mit dem Modell trotzdem Bilder machen.</translation>
        </message>
        <message>
            <source>Past trainings</source>
            <translation>Frühere Trainings</translation>
        </message>
        <message>
            <source>Take over %1 of %2</source>
            <translation>%1 von %2 übernehmen</translation>
        </message>
        <message>
            <source>Take over past trainings</source>
            <translation>Frühere Trainings übernehmen</translation>
        </message>
    </context>
    <context>
        <name>AdvancedPart</name>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>Replicate does not tell at the moment what else this trainer takes. It is trained with the trainer's own defaults.</source>
            <translation>Replicate sagt gerade nicht, was dieser Trainer sonst noch annimmt. Trainiert wird mit seinen eigenen Vorgaben.</translation>
        </message>
        <message>
            <source>Replicate is being asked what this trainer takes…</source>
            <translation>Replicate wird gefragt, was dieser Trainer annimmt …</translation>
        </message>
        <message>
            <source>Resolution %1 · caption dropout %2 % · %3 · batch %4</source>
            <translation>Auflösung %1 · Caption-Dropout %2 % · %3 · Batch %4</translation>
        </message>
    </context>
    <context>
        <name>AfterwardsCard</name>
        <message>
            <source>Log metrics to Weights &amp; Biases</source>
            <translation>Messwerte bei Weights &amp; Biases</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privat</translation>
        </message>
        <message>
            <source>Project on Weights &amp; Biases</source>
            <translation>Projekt bei Weights &amp; Biases</translation>
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation>Auf Hugging Face veröffentlichen</translation>
        </message>
        <message>
            <source>Repository on Hugging Face</source>
            <translation>Repository auf Hugging Face</translation>
        </message>
        <message>
            <source>The LoRA is downloaded to this project</source>
            <translation>Die LoRA wird in dieses Projekt geladen</translation>
        </message>
        <message>
            <source>When it is done</source>
            <translation>Wenn es fertig ist</translation>
        </message>
    </context>
    <context>
        <name>AllRunsSheet</name>
        <message>
            <source>%1 of %2 runs</source>
            <translation>%1 von %2 Läufen</translation>
        </message>
        <message>
            <source>Cannot be read now: %1. Was it moved, or is its drive not connected? What runs at Replicate goes on.</source>
            <translation>Jetzt nicht lesbar: %1. Wurde es verschoben, oder ist das Laufwerk nicht angeschlossen? Was bei Replicate läuft, geht weiter.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Find a run</source>
            <translation>Lauf suchen</translation>
        </message>
        <message>
            <source>No run has a star yet.</source>
            <translation>Noch kein Lauf hat einen Stern.</translation>
        </message>
        <message>
            <source>No run has these words.</source>
            <translation>Kein Lauf hat diese Wörter.</translation>
        </message>
        <message>
            <source>No training yet in any of your projects.</source>
            <translation>Noch kein Training in deinen Projekten.</translation>
        </message>
        <message>
            <source>Reading your projects …</source>
            <translation>Deine Projekte werden gelesen …</translation>
        </message>
        <message>
            <source>Runs of all projects</source>
            <translation>Läufe aller Projekte</translation>
        </message>
        <message>
            <source>Show this run</source>
            <translation>Diesen Lauf zeigen</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Mit Stern</translation>
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
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>heute %1</translation>
        </message>
        <message>
            <source>under a minute</source>
            <translation>unter einer Minute</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
    </context>
    <context>
        <name>AppearancePart</name>
        <message>
            <source>Accent</source>
            <translation>Akzent</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Dark words on light</source>
            <translation>Dunkle Schrift auf hellem Grund</translation>
        </message>
        <message>
            <source>Follows your desktop</source>
            <translation>Wie dein Schreibtisch</translation>
        </message>
        <message>
            <source>High contrast: black or white ground, stronger edges</source>
            <translation>Hoher Kontrast: schwarzer oder weißer Grund, kräftigere Ränder</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Less motion: nothing turns, fades or blinks</source>
            <translation>Weniger Bewegung: Nichts dreht sich, blendet oder blinkt</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Pictures stand out</source>
            <translation>Bilder treten hervor</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Words and motion</source>
            <translation>Schrift und Bewegung</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n pictures could not be had from Weights &amp; Biases.</source>
            <translation>
                <numerusform>%n Bild war bei Weights &amp; Biases nicht zu bekommen.</numerusform>
                <numerusform>%n Bilder waren bei Weights &amp; Biases nicht zu bekommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no prompt)</source>
            <translation>(kein Prompt)</translation>
        </message>
        <message>
            <source>Asking Weights &amp; Biases for the pictures…</source>
            <translation>Weights &amp; Biases wird nach den Bildern gefragt …</translation>
        </message>
        <message>
            <source>Before training</source>
            <translation>Vor dem Training</translation>
        </message>
        <message>
            <source>Before training · {prompt}</source>
            <translation>Vor dem Training · {prompt}</translation>
        </message>
        <message>
            <source>Bringing the pictures home: {done} of {all}</source>
            <translation>Bilder werden geholt: {done} von {all}</translation>
        </message>
        <message>
            <source>No picture at step {step} · {prompt}</source>
            <translation>Kein Bild bei Schritt {step} · {prompt}</translation>
        </message>
        <message>
            <source>Step {step} · {prompt}</source>
            <translation>Schritt {step} · {prompt}</translation>
        </message>
        <message>
            <source>The first pictures are painted right before the training, by the model as it is; then they come every few steps.</source>
            <translation>Die ersten Bilder malt das Modell kurz vor dem Training, so wie es ist; dann kommen alle paar Schritte neue.</translation>
        </message>
        <message>
            <source>The pictures are at Weights &amp; Biases. Its key is needed to bring them here.</source>
            <translation>Die Bilder liegen bei Weights &amp; Biases. Um sie zu holen, braucht es dessen Schlüssel.</translation>
        </message>
        <message>
            <source>The pictures could not be fetched; the training is not touched.</source>
            <translation>Die Bilder ließen sich nicht holen; das Training ist davon nicht berührt.</translation>
        </message>
        <message>
            <source>This run made no progress pictures. They come when prompts for them are set before a training is started.</source>
            <translation>Dieses Training hat keine Fortschrittsbilder gemacht. Sie kommen, wenn vor dem Start Prompts für sie gesetzt sind.</translation>
        </message>
        <message>
            <source>Weights &amp; Biases does not answer at the moment. It is asked again by itself.</source>
            <translation>Weights &amp; Biases antwortet im Moment nicht. Es wird von selbst wieder gefragt.</translation>
        </message>
    </context>
    <context>
        <name>BoardCard</name>
        <message>
            <source>Progress pictures</source>
            <translation>Fortschrittsbilder</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <source>arrow keys move · Return opens · P pins, to compare two</source>
            <translation>Pfeiltasten bewegen · Eingabe öffnet · P heftet an, zum Vergleichen</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message>
            <source>Progress pictures</source>
            <translation>Fortschrittsbilder</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>%1 captions cannot be read and are left out.</source>
            <translation>%1 Bildtexte können nicht gelesen werden und bleiben außen vor.</translation>
        </message>
        <message>
            <source>%1 captions changed.</source>
            <translation>%1 Bildtexte geändert.</translation>
        </message>
        <message>
            <source>%1 of %2 captions will change</source>
            <translation>%1 von %2 Bildtexten ändern sich</translation>
        </message>
        <message>
            <source>%1 of 1 caption will change</source>
            <translation>%1 von 1 Bildtext ändert sich</translation>
        </message>
        <message>
            <source>1 caption cannot be read and is left out.</source>
            <translation>1 Bildtext kann nicht gelesen werden und bleibt außen vor.</translation>
        </message>
        <message>
            <source>1 caption changed.</source>
            <translation>1 Bildtext geändert.</translation>
        </message>
        <message>
            <source>A bracket ( is not closed. Add ), or write \( for it.</source>
            <translation>Eine Klammer ( ist nicht geschlossen. Ergänze ), oder schreib \( dafür.</translation>
        </message>
        <message>
            <source>A bracket [ is not closed. Add ], or write \[ for it.</source>
            <translation>Eine Klammer [ ist nicht geschlossen. Ergänze ], oder schreib \[ dafür.</translation>
        </message>
        <message>
            <source>A group is named (?P&lt;name&gt;…), with a letter at the beginning.</source>
            <translation>Eine Gruppe heißt (?P&lt;name&gt;…), mit einem Buchstaben am Anfang.</translation>
        </message>
        <message>
            <source>Add the trigger word</source>
            <translation>Auslösewort hinzufügen</translation>
        </message>
        <message>
            <source>Add to captions</source>
            <translation>Zu Bildtexten hinzufügen</translation>
        </message>
        <message>
            <source>After (? something else is expected.</source>
            <translation>Nach (? wird etwas anderes erwartet.</translation>
        </message>
        <message>
            <source>All tidy: there is nothing to put in order.</source>
            <translation>Alles ordentlich: Es gibt nichts aufzuräumen.</translation>
        </message>
        <message>
            <source>At character %1:</source>
            <translation>Bei Zeichen %1:</translation>
        </message>
        <message>
            <source>Change %1 captions</source>
            <translation>%1 Bildtexte ändern</translation>
        </message>
        <message>
            <source>Change 1 caption</source>
            <translation>1 Bildtext ändern</translation>
        </message>
        <message>
            <source>Change captions</source>
            <translation>Bildtexte ändern</translation>
        </message>
        <message>
            <source>Choose what to put in order.</source>
            <translation>Wähle, was aufgeräumt werden soll.</translation>
        </message>
        <message>
            <source>It cannot be understood: %1.</source>
            <translation>Das ist nicht zu verstehen: %1.</translation>
        </message>
        <message>
            <source>No caption changes: both texts are the same.</source>
            <translation>Kein Bildtext ändert sich: Beide Texte sind gleich.</translation>
        </message>
        <message>
            <source>No caption here changes: “%1” is not in them.</source>
            <translation>Hier ändert sich kein Bildtext: „%1“ kommt nicht darin vor.</translation>
        </message>
        <message>
            <source>Nothing is missing: every caption has the trigger word.</source>
            <translation>Es fehlt nichts: Jeder Bildtext hat das Auslösewort.</translation>
        </message>
        <message>
            <source>Nothing is missing: every caption here says it already.</source>
            <translation>Es fehlt nichts: Jeder Bildtext hier sagt es schon.</translation>
        </message>
        <message>
            <source>Remove from captions</source>
            <translation>Aus Bildtexten entfernen</translation>
        </message>
        <message>
            <source>Replace in captions</source>
            <translation>In Bildtexten ersetzen</translation>
        </message>
        <message>
            <source>There is no caption to look through here.</source>
            <translation>Hier gibt es keinen Bildtext zum Durchsehen.</translation>
        </message>
        <message>
            <source>There is no group of this number or name.</source>
            <translation>Es gibt keine Gruppe mit dieser Nummer oder diesem Namen.</translation>
        </message>
        <message>
            <source>There is nothing before this sign to repeat. Write \ before it to find it.</source>
            <translation>Vor diesem Zeichen steht nichts, was sich wiederholen ließe. Schreib \ davor, um es selbst zu finden.</translation>
        </message>
        <message>
            <source>This ) closes nothing. Take it out, or write \) for it.</source>
            <translation>Dieses ) schließt nichts. Nimm es heraus, oder schreib \) dafür.</translation>
        </message>
        <message>
            <source>This \ stands before a sign that it means nothing for. Write \\ to find one.</source>
            <translation>Dieses \ steht vor einem Zeichen, für das es nichts bedeutet. Schreib \\, um eines zu finden.</translation>
        </message>
        <message>
            <source>This is too long or nested too deeply. Make it shorter.</source>
            <translation>Das ist zu lang oder zu tief verschachtelt. Mach es kürzer.</translation>
        </message>
        <message>
            <source>This number of repetitions is not possible.</source>
            <translation>Diese Zahl von Wiederholungen ist nicht möglich.</translation>
        </message>
        <message>
            <source>This pattern takes too long, so the search was stopped. Nothing was changed. Repeat less within what is repeated: a+ instead of (a+)+, or [^,]* instead of .*</source>
            <translation>Dieses Muster braucht zu lange, darum wurde die Suche angehalten. Es wurde nichts geändert. Wiederhole weniger innerhalb von Wiederholtem: a+ statt (a+)+, oder [^,]* statt .*</translation>
        </message>
        <message>
            <source>This project has no trigger word yet. Set it on the page Train.</source>
            <translation>Dieses Projekt hat noch kein Auslösewort. Lege es auf der Seite Trainieren fest.</translation>
        </message>
        <message>
            <source>This range begins after its end.</source>
            <translation>Dieser Bereich beginnt nach seinem Ende.</translation>
        </message>
        <message>
            <source>This takes too long, so the search was stopped. Nothing was changed. Choose fewer images.</source>
            <translation>Das dauert zu lange, darum wurde die Suche angehalten. Es wurde nichts geändert. Wähle weniger Bilder.</translation>
        </message>
        <message>
            <source>Tidy up captions</source>
            <translation>Bildtexte aufräumen</translation>
        </message>
        <message>
            <source>Two signs of repetition in a row. One is enough.</source>
            <translation>Zwei Wiederholungszeichen hintereinander. Eines genügt.</translation>
        </message>
        <message>
            <source>Type what to add. Every change is shown here first.</source>
            <translation>Schreib, was hinzukommen soll. Jede Änderung wird hier zuerst gezeigt.</translation>
        </message>
        <message>
            <source>Type what to find. Every change is shown here first.</source>
            <translation>Schreib, was gesucht werden soll. Jede Änderung wird hier zuerst gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>BulkForms</name>
        <message>
            <source>At the end</source>
            <translation>Am Ende</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Am Anfang</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
    </context>
    <context>
        <name>BulkList</name>
        <message>
            <source>Captions before and after</source>
            <translation>Bildtexte vorher und nachher</translation>
        </message>
        <message>
            <source>Space ticks a caption or takes the tick away.</source>
            <translation>Die Leertaste hakt einen Bildtext an oder nimmt den Haken weg.</translation>
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Captions done</source>
            <translation>Bildtexte erledigt</translation>
        </message>
        <message>
            <source>Filtered</source>
            <translation>Gefilterte</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Suchen und ersetzen</translation>
        </message>
        <message>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <source>In which captions</source>
            <translation>In welchen Bildtexten</translation>
        </message>
        <message>
            <source>Nothing is looked for until the pattern is right.</source>
            <translation>Es wird erst gesucht, wenn das Muster stimmt.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Ausgewählte</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed. Press Enter to search again.</source>
            <translation>Angehalten. Es wurde nichts geändert. Drück Enter, um noch einmal zu suchen.</translation>
        </message>
        <message>
            <source>This project cannot be changed here. You can look, but not replace.</source>
            <translation>Dieses Projekt kann hier nicht geändert werden. Du kannst es ansehen, aber nichts ersetzen.</translation>
        </message>
        <message>
            <source>Tidy up</source>
            <translation>Aufräumen</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Auslösewort</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>BulkResult</name>
        <message>
            <source>Tick all captions, or none</source>
            <translation>Alle Bildtexte anhaken, oder keinen</translation>
        </message>
    </context>
    <context>
        <name>CaptionCommands</name>
        <message>
            <source>Mark as checked</source>
            <translation>Als geprüft markieren</translation>
        </message>
        <message>
            <source>Paste caption</source>
            <translation>Bildtext einfügen</translation>
        </message>
        <message>
            <source>Take back the check</source>
            <translation>Prüfung zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption</source>
            <translation>Bildtext</translation>
        </message>
        <message>
            <source>What is in this picture, in one to three sentences. Leave the style out.</source>
            <translation>Was auf diesem Bild zu sehen ist, in ein bis drei Sätzen. Lass den Stil weg.</translation>
        </message>
    </context>
    <context>
        <name>CaptionRow</name>
        <message>
            <source>No caption yet</source>
            <translation>Noch kein Bildtext</translation>
        </message>
    </context>
    <context>
        <name>CaptionSettings</name>
        <message>
            <source>A word is right when one of these languages has it. Your trigger word is always right. Nothing leaves this computer.</source>
            <translation>Ein Wort ist richtig, wenn eine dieser Sprachen es kennt. Dein Auslösewort ist immer richtig. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>A word to add</source>
            <translation>Ein Wort, das dazukommt</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add snippet</source>
            <translation>Baustein hinzufügen</translation>
        </message>
        <message>
            <source>Change snippet</source>
            <translation>Baustein ändern</translation>
        </message>
        <message>
            <source>Mark words that may be misspelled</source>
            <translation>Wörter markieren, die falsch geschrieben sein könnten</translation>
        </message>
        <message>
            <source>None yet. Add names and words of your own here, or from the menu of a marked word.</source>
            <translation>Noch keine. Trag hier eigene Namen und Wörter ein, oder über das Menü eines markierten Wortes.</translation>
        </message>
        <message>
            <source>None yet. For example: bw for “black and white photograph”.</source>
            <translation>Noch keine. Zum Beispiel: sw für „Schwarzweißfoto“.</translation>
        </message>
        <message>
            <source>One word, please</source>
            <translation>Ein einziges Wort, bitte</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Wendung</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Bausteine</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <source>Type the short name in a caption and press Tab, or choose the phrase from the menu of the caption.</source>
            <translation>Schreib den Kurznamen in einen Bildtext und drück Tab, oder wähle die Wendung aus dem Menü des Bildtextes.</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Deine Wörter</translation>
        </message>
    </context>
    <context>
        <name>CaptionTools</name>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>More for this caption</source>
            <translation>Mehr für diesen Bildtext</translation>
        </message>
        <message>
            <source>You have read this caption and it is good (Ctrl+Enter, goes on)</source>
            <translation>Du hast diesen Bildtext gelesen, und er ist gut (Strg+Enter, geht weiter)</translation>
        </message>
    </context>
    <context>
        <name>CaptionsPart</name>
        <message>
            <source>Captions</source>
            <translation>Bildtexte</translation>
        </message>
        <message>
            <source>Offer words and phrases of the other captions while I type</source>
            <translation>Beim Schreiben Wörter und Wendungen der anderen Bildtexte anbieten</translation>
        </message>
        <message>
            <source>Tab takes the first one, Esc closes the list, and typing on ignores it.</source>
            <translation>Tab übernimmt das erste, Esc schließt die Liste, Weiterschreiben beachtet sie nicht.</translation>
        </message>
        <message>
            <source>While you type</source>
            <translation>Beim Schreiben</translation>
        </message>
    </context>
    <context>
        <name>CardPicker</name>
        <message>
            <source>Pictures on its card</source>
            <translation>Bilder auf der Karte</translation>
        </message>
        <message>
            <source>They are shown with their prompts. Nothing else is told beside them.</source>
            <translation>Sie werden mit ihren Prompts gezeigt. Sonst wird daneben nichts verraten.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>No command has these letters.</source>
            <translation>Kein Befehl hat diese Buchstaben.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was möchtest du tun?</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>1 star</source>
            <translation>1 Stern</translation>
        </message>
        <message>
            <source>2 stars</source>
            <translation>2 Sterne</translation>
        </message>
        <message>
            <source>3 stars</source>
            <translation>3 Sterne</translation>
        </message>
        <message>
            <source>4 stars</source>
            <translation>4 Sterne</translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 Sterne</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Bring ignored problems back</source>
            <translation>Übergangene Probleme zurückholen</translation>
        </message>
        <message>
            <source>Captions as rows</source>
            <translation>Bildtexte als Zeilen</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Projekt schließen</translation>
        </message>
        <message>
            <source>Compare two</source>
            <translation>Zwei vergleichen</translation>
        </message>
        <message>
            <source>Copy support file…</source>
            <translation>Supportdatei kopieren …</translation>
        </message>
        <message>
            <source>Copy the whole caption</source>
            <translation>Ganzen Bildtext kopieren</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Create pictures</source>
            <translation>Bilder erstellen</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Zuschneiden …</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Earlier versions…</source>
            <translation>Frühere Fassungen …</translation>
        </message>
        <message>
            <source>Export captions…</source>
            <translation>Bildtexte exportieren …</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>Befehl suchen …</translation>
        </message>
        <message>
            <source>Find and replace in captions…</source>
            <translation>In Bildtexten suchen und ersetzen …</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>Im Protokoll suchen</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Full view</source>
            <translation>Große Ansicht</translation>
        </message>
        <message>
            <source>Guide to this page</source>
            <translation>Anleitung zu dieser Seite</translation>
        </message>
        <message>
            <source>Hold: without the LoRA</source>
            <translation>Halten: ohne die LoRA</translation>
        </message>
        <message>
            <source>Ignore problems</source>
            <translation>Probleme übergehen</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Informationen</translation>
        </message>
        <message>
            <source>Insert the trigger word</source>
            <translation>Auslösewort einsetzen</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Tasten dieser Seite</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Mark as checked and go on</source>
            <translation>Als geprüft markieren und weiter</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>Spiegeln</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Next image</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <source>Next image without a caption</source>
            <translation>Nächstes Bild ohne Bildtext</translation>
        </message>
        <message>
            <source>Next spelling mistake</source>
            <translation>Nächster Schreibfehler</translation>
        </message>
        <message>
            <source>No stars</source>
            <translation>Keine Sterne</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Ordner öffnen …</translation>
        </message>
        <message>
            <source>Paste as the whole caption</source>
            <translation>Als ganzen Bildtext einfügen</translation>
        </message>
        <message>
            <source>Paste images</source>
            <translation>Bilder einfügen</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Previous image</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <source>Previous spelling mistake</source>
            <translation>Voriger Schreibfehler</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Rename this word everywhere…</source>
            <translation>Dieses Wort überall umbenennen …</translation>
        </message>
        <message>
            <source>Revert to original</source>
            <translation>Zum Original zurück</translation>
        </message>
        <message>
            <source>Rotate left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <source>Rotate right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <source>Runs of all projects…</source>
            <translation>Läufe aller Projekte…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Swap the two</source>
            <translation>Die beiden tauschen</translation>
        </message>
        <message>
            <source>Take over past trainings…</source>
            <translation>Frühere Trainings übernehmen…</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <source>Train again with these settings</source>
            <translation>Mit diesen Einstellungen noch einmal trainieren</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Unentschieden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Use all but the seed</source>
            <translation>Alles außer dem Seed übernehmen</translation>
        </message>
        <message>
            <source>Use all settings</source>
            <translation>Alle Einstellungen übernehmen</translation>
        </message>
        <message>
            <source>Use the prompt</source>
            <translation>Prompt übernehmen</translation>
        </message>
        <message>
            <source>Use the seed</source>
            <translation>Seed übernehmen</translation>
        </message>
        <message>
            <source>Use the shape</source>
            <translation>Format übernehmen</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>%1 captions changed</source>
            <translation>%1 Bildtexte geändert</translation>
        </message>
        <message>
            <source>%1 images added: %2</source>
            <translation>%1 Bilder mehr: %2</translation>
        </message>
        <message>
            <source>%1 images edited: %2</source>
            <translation>%1 Bilder bearbeitet: %2</translation>
        </message>
        <message>
            <source>%1 images less: %2</source>
            <translation>%1 Bilder weniger: %2</translation>
        </message>
        <message>
            <source>%1: %2, before %3</source>
            <translation>%1: %2, vorher %3</translation>
        </message>
        <message>
            <source>1 caption changed</source>
            <translation>1 Bildtext geändert</translation>
        </message>
        <message>
            <source>1 image added: %2</source>
            <translation>1 Bild mehr: %2</translation>
        </message>
        <message>
            <source>1 image edited: %2</source>
            <translation>1 Bild bearbeitet: %2</translation>
        </message>
        <message>
            <source>1 image less: %2</source>
            <translation>1 Bild weniger: %2</translation>
        </message>
        <message>
            <source>Automatic captions</source>
            <translation>Automatische Bildtexte</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <source>Caption dropout</source>
            <translation>Caption-Dropout</translation>
        </message>
        <message>
            <source>Hugging Face</source>
            <translation>Hugging Face</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>LoRA rank</source>
            <translation>LoRA-Rank</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <source>Other inputs</source>
            <translation>Weitere Angaben</translation>
        </message>
        <message>
            <source>Prompts of progress pictures</source>
            <translation>Prompts der Fortschrittsbilder</translation>
        </message>
        <message>
            <source>Resolutions</source>
            <translation>Auflösungen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Trainer</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Auslösewort</translation>
        </message>
        <message>
            <source>W&amp;B project</source>
            <translation>W&amp;B-Projekt</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ein</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message>
            <source>Different from Run %1</source>
            <translation>Anders als in Lauf %1</translation>
        </message>
        <message>
            <source>Nothing: the same images, captions and settings.</source>
            <translation>Nichts: dieselben Bilder, Bildtexte und Einstellungen.</translation>
        </message>
        <message>
            <source>The images and captions are the same.</source>
            <translation>Die Bilder und Bildtexte sind dieselben.</translation>
        </message>
        <message>
            <source>What one of the two was trained on is not known any more.</source>
            <translation>Womit einer der beiden trainiert wurde, ist nicht mehr bekannt.</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>How the word may go on</source>
            <translation>Wie das Wort weitergehen könnte</translation>
        </message>
        <message>
            <source>Tab takes it · Ctrl+Space to choose</source>
            <translation>Tab übernimmt es · Strg+Leertaste zum Wählen</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n images</source>
            <translation>
                <numerusform>%n Bild</numerusform>
                <numerusform>%n Bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>1 image</source>
            <translation>1 Bild</translation>
        </message>
    </context>
    <context>
        <name>Create</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 · %2 each</source>
            <translation>%1 · je %2</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Being made</source>
            <translation>Wird erstellt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Create · %1</source>
            <translation>Erstellen · %1</translation>
        </message>
        <message>
            <source>Fetching</source>
            <translation>Wird geholt</translation>
        </message>
        <message>
            <source>Goes along</source>
            <translation>Geht mit</translation>
        </message>
        <message>
            <source>Guidance %1</source>
            <translation>Guidance %1</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Aufbewahrt</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Gemacht von</translation>
        </message>
        <message>
            <source>Made in the very same way</source>
            <translation>Auf dieselbe Weise erstellt</translation>
        </message>
        <message>
            <source>Make pictures on Replicate?</source>
            <translation>Bilder auf Replicate erstellen?</translation>
        </message>
        <message>
            <source>Model %1</source>
            <translation>Modell %1</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Keine Verbindung</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Nicht bestätigt</translation>
        </message>
        <message>
            <source>Not made</source>
            <translation>Nicht erstellt</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Prompt: %1</source>
            <translation>Prompt: %1</translation>
        </message>
        <message>
            <source>Run %1 · %2</source>
            <translation>Lauf %1 · %2</translation>
        </message>
        <message>
            <source>Run %1 · %2 steps</source>
            <translation>Lauf %1 · %2 Schritte</translation>
        </message>
        <message>
            <source>Run %1 · step %2</source>
            <translation>Lauf %1 · Schritt %2</translation>
        </message>
        <message>
            <source>Seed %1</source>
            <translation>Seed %1</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Shape %1</source>
            <translation>Format %1</translation>
        </message>
        <message>
            <source>Steps %1</source>
            <translation>Schritte %1</translation>
        </message>
        <message>
            <source>Strength %1</source>
            <translation>Stärke %1</translation>
        </message>
        <message>
            <source>Try another seed or other words.</source>
            <translation>Versuch einen anderen Seed oder andere Worte.</translation>
        </message>
        <message>
            <source>Up to %2 of your %1 a month are used with this.</source>
            <translation>Damit sind bis zu %2 von deinen %1 im Monat verbraucht.</translation>
        </message>
        <message>
            <source>Visibility</source>
            <translation>Sichtbarkeit</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>You are asked once. From then on, until you close the program, the price on the button is enough.</source>
            <translation>Du wirst einmal gefragt. Danach genügt der Preis auf dem Knopf, bis du das Programm schließt.</translation>
        </message>
        <message>
            <source>Your monthly limit of %1 leaves %2: too little for this. It can be raised in Settings, Money.</source>
            <translation>Von deinem Monatslimit von %1 bleiben %2: zu wenig hierfür. Es lässt sich unter Einstellungen, Geld erhöhen.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>etwa %1</translation>
        </message>
        <message>
            <source>at step %1</source>
            <translation>bei Schritt %1</translation>
        </message>
        <message>
            <source>free practice</source>
            <translation>kostenlose Übung</translation>
        </message>
        <message>
            <source>no other words</source>
            <translation>keine weiteren Worte</translation>
        </message>
        <message>
            <source>private, in your account</source>
            <translation>privat, in deinem Konto</translation>
        </message>
        <message>
            <source>strength %1</source>
            <translation>Stärke %1</translation>
        </message>
        <message>
            <source>your Hugging Face token, as a secret input that is not shown again</source>
            <translation>dein Token für Hugging Face, als geheime Eingabe, die nicht wieder gezeigt wird</translation>
        </message>
    </context>
    <context>
        <name>CreatePage</name>
        <message>
            <source>%1 (price of %2)</source>
            <translation>%1 (Preis von %2)</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message numerus="yes">
            <source>Create %n images</source>
            <translation>
                <numerusform>%n Bild erstellen</numerusform>
                <numerusform>%n Bilder erstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Create 1 image</source>
            <translation>1 Bild erstellen</translation>
        </message>
        <message>
            <source>Ctrl + Enter · practice, nothing is charged</source>
            <translation>Strg + Enter · Übung, nichts wird berechnet</translation>
        </message>
        <message>
            <source>Ctrl + Enter · queue as many as you like</source>
            <translation>Strg + Enter · so viele nacheinander, wie du magst</translation>
        </message>
        <message>
            <source>Full view</source>
            <translation>Große Ansicht</translation>
        </message>
        <message>
            <source>Save the picture as</source>
            <translation>Bild speichern unter</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>etwa %1</translation>
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
            <translation>%1 Pixel</translation>
        </message>
        <message>
            <source>%1: too small to be trained</source>
            <translation>%1: zu klein für das Training</translation>
        </message>
        <message>
            <source>%1: trained as %2, %3 % cut away</source>
            <translation>%1: wird als %2 trainiert, %3 % fallen weg</translation>
        </message>
        <message>
            <source>%1: trained as %2, nothing cut away</source>
            <translation>%1: wird als %2 trainiert, nichts fällt weg</translation>
        </message>
        <message>
            <source>The shorter side has %1 pixels. Below %2, fine detail is hard to learn.</source>
            <translation>Die kürzere Seite hat %1 Pixel. Unter %2 sind feine Einzelheiten schwer zu lernen.</translation>
        </message>
    </context>
    <context>
        <name>CropPanel</name>
        <message>
            <source>Apply crop</source>
            <translation>Zuschnitt anwenden</translation>
        </message>
        <message>
            <source>Apply the crop (Enter)</source>
            <translation>Zuschnitt anwenden (Enter)</translation>
        </message>
        <message>
            <source>Arrow keys move the frame, with Shift they resize it, with Ctrl by a pixel.</source>
            <translation>Die Pfeiltasten bewegen den Rahmen, mit Umschalt ändern sie seine Größe, mit Strg um ein Pixel.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change width and height (X)</source>
            <translation>Breite und Höhe tauschen (X)</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <source>Keep the whole image again</source>
            <translation>Wieder das ganze Bild behalten</translation>
        </message>
        <message>
            <source>Leave without cropping (Esc)</source>
            <translation>Ohne Zuschneiden verlassen (Esc)</translation>
        </message>
        <message>
            <source>Portrait / landscape</source>
            <translation>Hoch / quer</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>The file itself stays as it is.</source>
            <translation>Die Datei selbst bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Was bleibt</translation>
        </message>
    </context>
    <context>
        <name>CropShapes</name>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Nearest: %1</source>
            <translation>Am nächsten: %1</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Shapes that the trainer takes as they are, without cutting anything away</source>
            <translation>Formate, die der Trainer nimmt, wie sie sind, ohne etwas wegzuschneiden</translation>
        </message>
        <message>
            <source>Trainer's shape %1</source>
            <translation>Format des Trainers %1</translation>
        </message>
        <message>
            <source>Trainer's shapes</source>
            <translation>Formate des Trainers</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>Frame of the crop</source>
            <translation>Rahmen des Zuschnitts</translation>
        </message>
    </context>
    <context>
        <name>Cropping</name>
        <message>
            <source>Crop</source>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen …</translation>
        </message>
        <message>
            <source>This file cannot be read as an image.</source>
            <translation>Diese Datei kann nicht als Bild gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>Dataset</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <source>Caption checked</source>
            <translation>Bildtext geprüft</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>Picked</source>
            <translation>Ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>DatasetPage</name>
        <message>
            <source>Continue to Train</source>
            <translation>Weiter zu Trainieren</translation>
        </message>
    </context>
    <context>
        <name>DatasetViewer</name>
        <message>
            <source>Next image</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <source>Previous image</source>
            <translation>Voriges Bild</translation>
        </message>
    </context>
    <context>
        <name>DesktopNotes</name>
        <message>
            <source>Run {number} of {project} is trained</source>
            <translation>Lauf {number} von {project} ist trainiert</translation>
        </message>
        <message>
            <source>Run {number} of {project} stopped</source>
            <translation>Lauf {number} von {project} hielt an</translation>
        </message>
        <message>
            <source>Run {number} of {project} waits for your word</source>
            <translation>Lauf {number} von {project} wartet auf dein Wort</translation>
        </message>
        <message>
            <source>Show run</source>
            <translation>Lauf zeigen</translation>
        </message>
        <message>
            <source>The Train page says why. Nothing more is sent until you decide.</source>
            <translation>Auf der Seite Trainieren steht, warum. Bis du entscheidest, wird nichts weiter gesendet.</translation>
        </message>
        <message>
            <source>You can create with it now.</source>
            <translation>Du kannst jetzt damit erstellen.</translation>
        </message>
        <message>
            <source>Your images and captions are safe. The Train page says what it cost and what to do.</source>
            <translation>Deine Bilder und Bildtexte sind sicher. Auf der Seite Trainieren steht, was er gekostet hat und was zu tun ist.</translation>
        </message>
    </context>
    <context>
        <name>Destination</name>
        <message>
            <source>A private model of the practice account.</source>
            <translation>Ein privates Modell des Übungskontos.</translation>
        </message>
        <message>
            <source>Asking Replicate whether it is free…</source>
            <translation>Replicate wird gefragt, ob er frei ist …</translation>
        </message>
        <message>
            <source>Created as a private model of the organization %1.</source>
            <translation>Wird als privates Modell der Organisation %1 angelegt.</translation>
        </message>
        <message>
            <source>Created for you as a private model on Replicate.</source>
            <translation>Wird für dich als privates Modell auf Replicate angelegt.</translation>
        </message>
        <message>
            <source>Once Replicate is connected, it tells whether this is free.</source>
            <translation>Ist Replicate verbunden, sagt es, ob dieser Name frei ist.</translation>
        </message>
        <message>
            <source>Replicate does not tell now whether it is free. It is asked again before anything is sent.</source>
            <translation>Replicate sagt gerade nicht, ob er frei ist. Es wird noch einmal gefragt, bevor etwas gesendet wird.</translation>
        </message>
        <message>
            <source>This model is public: everybody could use what you train.</source>
            <translation>Dieses Modell ist öffentlich: Alle könnten nutzen, was du trainierst.</translation>
        </message>
        <message>
            <source>Use lowercase letters and digits, and - _ or . only between them.</source>
            <translation>Nimm Kleinbuchstaben und Ziffern, und - _ oder . nur dazwischen.</translation>
        </message>
        <message>
            <source>You trained it before, and Replicate does not show it now. If it was deleted, it is created anew, private.</source>
            <translation>Du hast es schon trainiert, und Replicate zeigt es gerade nicht. Wurde es gelöscht, wird es neu angelegt, privat.</translation>
        </message>
        <message>
            <source>Your token makes models of %2 alone. For %1, connect a token of %1.</source>
            <translation>Dein Token legt nur Modelle von %2 an. Für %1 verbinde einen Token von %1.</translation>
        </message>
        <message>
            <source>Yours and private, but not of this project: this adds a version.</source>
            <translation>Deins und privat, aber nicht aus diesem Projekt: Dies fügt eine Version hinzu.</translation>
        </message>
        <message>
            <source>Yours and private, but not of this project: this adds to its %1 versions.</source>
            <translation>Deins und privat, aber nicht aus diesem Projekt: zu seinen %1 Versionen kommt diese hinzu.</translation>
        </message>
        <message>
            <source>Yours and private: this adds a version.</source>
            <translation>Deins und privat: Dies fügt eine Version hinzu.</translation>
        </message>
        <message>
            <source>Yours and private: this adds to its %1 versions.</source>
            <translation>Deins und privat: zu seinen %1 Versionen kommt diese hinzu.</translation>
        </message>
        <message>
            <source>Yours and private: this adds to its 1 version.</source>
            <translation>Deins und privat: zu seiner 1 Version kommt diese hinzu.</translation>
        </message>
        <message>
            <source>Yours, but no FLUX LoRA: it is better to take another name.</source>
            <translation>Deins, aber kein FLUX-LoRA: Nimm besser einen anderen Namen.</translation>
        </message>
        <message>
            <source>Yours, private and still empty: this makes its first version.</source>
            <translation>Deins, privat und noch leer: Dies wird seine erste Version.</translation>
        </message>
        <message>
            <source>number %1 of a model that is there</source>
            <translation>Nummer %1 eines Modells, das es schon gibt</translation>
        </message>
        <message>
            <source>one more of a model that is there</source>
            <translation>eine weitere eines Modells, das es schon gibt</translation>
        </message>
        <message>
            <source>the first of a model that is there</source>
            <translation>die erste eines Modells, das es schon gibt</translation>
        </message>
        <message>
            <source>the first of a new model</source>
            <translation>die erste eines neuen Modells</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>[added: %1]</source>
            <translation>[hinzugefügt: %1]</translation>
        </message>
        <message>
            <source>[taken out: %1]</source>
            <translation>[herausgenommen: %1]</translation>
        </message>
    </context>
    <context>
        <name>DropCard</name>
        <message>
            <source>10 or more pictures in one style. PNG, JPEG, WebP, AVIF, TIFF.</source>
            <translation>10 oder mehr Bilder in einem Stil. PNG, JPEG, WebP, AVIF, TIFF.</translation>
        </message>
        <message>
            <source>Drop images or a folder here</source>
            <translation>Zieh Bilder oder einen Ordner hierher</translation>
        </message>
        <message>
            <source>Import zip or JSON</source>
            <translation>Zip oder JSON importieren</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>A run needs a project: open its folder first</source>
            <translation>Ein Lauf braucht ein Projekt: Öffne zuerst seinen Ordner</translation>
        </message>
        <message>
            <source>Captions need their images: open their folder first</source>
            <translation>Bildtexte brauchen ihre Bilder: Öffne zuerst deren Ordner</translation>
        </message>
        <message>
            <source>Drop images or a folder to begin</source>
            <translation>Lass Bilder oder einen Ordner los, um zu beginnen</translation>
        </message>
        <message>
            <source>Drop to add this run to the project</source>
            <translation>Loslassen, um diesen Lauf dem Projekt hinzuzufügen</translation>
        </message>
        <message>
            <source>Drop to add this to the project</source>
            <translation>Loslassen, um das dem Projekt hinzuzufügen</translation>
        </message>
        <message>
            <source>Drop to begin a new project with the images of the zip</source>
            <translation>Loslassen, um mit den Bildern der Zip-Datei ein neues Projekt zu beginnen</translation>
        </message>
        <message>
            <source>Drop to begin a new project with these images</source>
            <translation>Loslassen, um mit diesen Bildern ein neues Projekt zu beginnen</translation>
        </message>
        <message>
            <source>Drop to copy the images into this project</source>
            <translation>Loslassen, um die Bilder in dieses Projekt zu kopieren</translation>
        </message>
        <message>
            <source>Drop to copy the images of the folder into this project</source>
            <translation>Loslassen, um die Bilder des Ordners in dieses Projekt zu kopieren</translation>
        </message>
        <message>
            <source>Drop to give the images these captions</source>
            <translation>Loslassen, um den Bildern diese Bildtexte zu geben</translation>
        </message>
        <message>
            <source>Drop to load this preset into the form</source>
            <translation>Ablegen, um diese Vorlage ins Formular zu laden</translation>
        </message>
        <message>
            <source>Drop to open this folder</source>
            <translation>Loslassen, um diesen Ordner zu öffnen</translation>
        </message>
        <message>
            <source>Drop to unpack the images of the zip into this project</source>
            <translation>Loslassen, um die Bilder der Zip-Datei in dieses Projekt zu entpacken</translation>
        </message>
    </context>
    <context>
        <name>Earlier</name>
        <message>
            <source>%1 captions</source>
            <translation>%1 Bildtexte</translation>
        </message>
        <message>
            <source>%1 captions belong to images that are not here any more.</source>
            <translation>%1 Bildtexte gehören zu Bildern, die nicht mehr hier sind.</translation>
        </message>
        <message>
            <source>1 caption</source>
            <translation>1 Bildtext</translation>
        </message>
        <message>
            <source>1 caption belongs to an image that is not here any more.</source>
            <translation>1 Bildtext gehört zu einem Bild, das nicht mehr hier ist.</translation>
        </message>
        <message>
            <source>All captions</source>
            <translation>Alle Bildtexte</translation>
        </message>
        <message>
            <source>Bring back %1</source>
            <translation>%1 zurückholen</translation>
        </message>
        <message>
            <source>Bring back all captions</source>
            <translation>Alle Bildtexte zurückholen</translation>
        </message>
        <message>
            <source>Bring back…</source>
            <translation>Zurückholen …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Frühere Fassungen</translation>
        </message>
        <message>
            <source>Earlier versions cannot be read. The captions are complete.</source>
            <translation>Frühere Fassungen können nicht gelesen werden. Die Bildtexte sind vollständig.</translation>
        </message>
        <message>
            <source>Its bytes are kept. They can be put back; the trainer reads UTF-8 only, though.</source>
            <translation>Seine Bytes sind aufbewahrt. Sie können zurückgelegt werden; der Trainer liest allerdings nur UTF-8.</translation>
        </message>
        <message>
            <source>Kept for 90 days on this computer. Bringing captions back can be undone with Ctrl+Z.</source>
            <translation>90 Tage auf diesem Computer aufbewahrt. Das Zurückholen von Bildtexten lässt sich mit Strg+Z rückgängig machen.</translation>
        </message>
        <message>
            <source>Marked is what would change: struck through goes, underlined comes. Ctrl+Z takes it back.</source>
            <translation>Markiert ist, was sich ändern würde: Durchgestrichenes geht, Unterstrichenes kommt. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Kein Bildtext</translation>
        </message>
        <message>
            <source>No earlier versions yet. From now on each change is kept.</source>
            <translation>Noch keine früheren Fassungen. Ab jetzt wird jede Änderung aufbewahrt.</translation>
        </message>
        <message>
            <source>Nothing here yet. All captions are kept before each change of many captions and before each training.</source>
            <translation>Noch nichts hier. Alle Bildtexte werden vor jeder Änderung vieler Bildtexte und vor jedem Training aufbewahrt.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Put the old file back</source>
            <translation>Die alte Datei zurücklegen</translation>
        </message>
        <message>
            <source>Put this file back</source>
            <translation>Diese Datei zurücklegen</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Ältere zeigen</translation>
        </message>
        <message>
            <source>This caption</source>
            <translation>Dieser Bildtext</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Use an earlier version</source>
            <translation>Eine frühere Fassung nehmen</translation>
        </message>
        <message>
            <source>Use this text</source>
            <translation>Diesen Text nehmen</translation>
        </message>
        <message>
            <source>all captions brought back</source>
            <translation>alle Bildtexte zurückgeholt</translation>
        </message>
        <message>
            <source>as it was found</source>
            <translation>wie vorgefunden</translation>
        </message>
        <message>
            <source>before a training</source>
            <translation>vor einem Training</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>vorher: %1</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>changed together with others</source>
            <translation>zusammen mit anderen geändert</translation>
        </message>
        <message>
            <source>converted to UTF-8</source>
            <translation>nach UTF-8 umgewandelt</translation>
        </message>
        <message>
            <source>done again</source>
            <translation>wiederholt</translation>
        </message>
        <message>
            <source>earlier version taken again</source>
            <translation>frühere Fassung wieder genommen</translation>
        </message>
        <message>
            <source>found and replaced</source>
            <translation>gesucht und ersetzt</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>kept when the image was renamed</source>
            <translation>aufbewahrt, als das Bild umbenannt wurde</translation>
        </message>
        <message>
            <source>the file before it was converted to UTF-8</source>
            <translation>die Datei vor der Umwandlung nach UTF-8</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>geschrieben</translation>
        </message>
        <message>
            <source>typed, could not be saved</source>
            <translation>geschrieben, konnte nicht gesichert werden</translation>
        </message>
        <message>
            <source>typed, then set aside for another program's text</source>
            <translation>geschrieben, dann für den Text eines anderen Programms beiseitegelegt</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>rückgängig gemacht</translation>
        </message>
        <message>
            <source>written by another program</source>
            <translation>von einem anderen Programm geschrieben</translation>
        </message>
    </context>
    <context>
        <name>EmptyFeed</name>
        <message>
            <source>First test: with and without the LoRA · %1</source>
            <translation>Erster Test: mit und ohne LoRA · %1</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>Zu Trainieren</translation>
        </message>
        <message>
            <source>No trained model yet</source>
            <translation>Noch kein trainiertes Modell</translation>
        </message>
        <message>
            <source>Train one first. In practice mode that takes about 20 seconds and is free.</source>
            <translation>Trainiere zuerst eines. Im Übungsmodus dauert das etwa 20 Sekunden und kostet nichts.</translation>
        </message>
        <message>
            <source>Train one on your images first. It then appears here, ready to make pictures.</source>
            <translation>Trainiere zuerst eines mit deinen Bildern. Dann erscheint es hier, bereit, Bilder zu machen.</translation>
        </message>
        <message>
            <source>Write a prompt on the left and press Create. Each picture is kept in this project with its prompt and seed. Or see first what the LoRA has learned: the same picture with it and without it.</source>
            <translation>Schreib links einen Prompt und drücke auf Erstellen. Jedes Bild bleibt mit Prompt und Seed in diesem Projekt. Oder sieh zuerst, was die LoRA gelernt hat: dasselbe Bild mit ihr und ohne sie.</translation>
        </message>
        <message>
            <source>Your pictures appear here</source>
            <translation>Deine Bilder erscheinen hier</translation>
        </message>
    </context>
    <context>
        <name>EncodingNote</name>
        <message>
            <source>Convert all %1</source>
            <translation>Alle %1 umwandeln</translation>
        </message>
        <message>
            <source>Convert to UTF-8</source>
            <translation>Nach UTF-8 umwandeln</translation>
        </message>
        <message>
            <source>The trainer reads UTF-8 only. Convert it if the text above is right; what it holds now is kept.</source>
            <translation>Der Trainer liest nur UTF-8. Wandle um, wenn der Text oben stimmt; was jetzt in der Datei steht, wird aufbewahrt.</translation>
        </message>
        <message>
            <source>This file is UTF-16.</source>
            <translation>Diese Datei ist UTF-16.</translation>
        </message>
        <message>
            <source>This file is UTF-8 with broken characters.</source>
            <translation>Diese Datei ist UTF-8 mit kaputten Zeichen.</translation>
        </message>
        <message>
            <source>This file is most probably Windows-1252.</source>
            <translation>Diese Datei ist höchstwahrscheinlich Windows-1252.</translation>
        </message>
    </context>
    <context>
        <name>ExportDoor</name>
        <message>
            <source>%1 for training</source>
            <translation>%1 zum Trainieren</translation>
        </message>
        <message>
            <source>Export captions</source>
            <translation>Bildtexte exportieren</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>%1 captions</source>
            <translation>%1 Bildtexte</translation>
        </message>
        <message>
            <source>%1 could not be read and stayed behind.</source>
            <translation>%1 konnten nicht gelesen werden und blieben zurück.</translation>
        </message>
        <message>
            <source>%1 with a caption</source>
            <translation>%1 mit Bildtext</translation>
        </message>
        <message>
            <source>All other images are copied pixel for pixel.</source>
            <translation>Alle anderen Bilder werden Pixel für Pixel kopiert.</translation>
        </message>
        <message>
            <source>Also images that are left out of the training</source>
            <translation>Auch Bilder, die im Training weggelassen werden</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Captions that cannot be read and stay behind: %1.</source>
            <translation>Bildtexte, die nicht gelesen werden können und zurückbleiben: %1.</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Ort wählen …</translation>
        </message>
        <message>
            <source>Export captions</source>
            <translation>Bildtexte exportieren</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>Nach %1 exportiert.</translation>
        </message>
        <message>
            <source>Folder of images and captions</source>
            <translation>Ordner mit Bildern und Bildtexten</translation>
        </message>
        <message>
            <source>For other trainers: a copy of each image, its .txt beside it</source>
            <translation>Für andere Trainer: von jedem Bild eine Kopie, daneben seine .txt</translation>
        </message>
        <message>
            <source>Images exported</source>
            <translation>Bilder exportiert</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>JSON-Zeilen</translation>
        </message>
        <message>
            <source>One file, a line for each image: file_name and text</source>
            <translation>Eine Datei mit einer Zeile je Bild: file_name und text</translation>
        </message>
        <message>
            <source>One file, for scripts and for bringing captions back</source>
            <translation>Eine Datei, für Skripte und um Bildtexte zurückzuholen</translation>
        </message>
        <message>
            <source>One table, for a spreadsheet: file_name and text</source>
            <translation>Eine Tabelle für die Tabellenkalkulation: file_name und text</translation>
        </message>
        <message>
            <source>Place, camera and serial numbers stay behind.</source>
            <translation>Ort, Kamera und Seriennummern bleiben zurück.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Stopped. Nothing was left behind.</source>
            <translation>Angehalten. Nichts wurde zurückgelassen.</translation>
        </message>
        <message>
            <source>There is no caption to export yet.</source>
            <translation>Es gibt noch keinen Bildtext zu exportieren.</translation>
        </message>
        <message>
            <source>Write cropped and turned images as they are shown</source>
            <translation>Zugeschnittene und gedrehte Bilder so schreiben, wie sie gezeigt werden</translation>
        </message>
        <message>
            <source>Zip of images and captions</source>
            <translation>Zip mit Bildern und Bildtexten</translation>
        </message>
    </context>
    <context>
        <name>Feed</name>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>%1: is not known. Put quotes around it to look for it as text, or use caption:, word:, name:, words:, tokens:, characters:, rating:, width:, height: or is:.</source>
            <translation>%1: ist unbekannt. Setz es in Anführungszeichen, um es als Text zu suchen, oder nimm caption:, word:, name:, words:, tokens:, characters:, rating:, width:, height: oder is:.</translation>
        </message>
        <message numerus="yes">
            <source>%n images no longer fit the filter.</source>
            <translation>
                <numerusform>%n Bild passt nicht mehr zum Filter.</numerusform>
                <numerusform>%n Bilder passen nicht mehr zum Filter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more images fit the filter now.</source>
            <translation>
                <numerusform>%n weiteres Bild passt jetzt zum Filter.</numerusform>
                <numerusform>%n weitere Bilder passen jetzt zum Filter.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 image no longer fits the filter.</source>
            <translation>1 Bild passt nicht mehr zum Filter.</translation>
        </message>
        <message>
            <source>1 more image fits the filter now.</source>
            <translation>1 weiteres Bild passt jetzt zum Filter.</translation>
        </message>
        <message>
            <source>3 stars or more</source>
            <translation>3 Sterne oder mehr</translation>
        </message>
        <message>
            <source>A bracket is closed that was never opened: %2</source>
            <translation>Eine Klammer wird geschlossen, die nie geöffnet wurde: %2</translation>
        </message>
        <message>
            <source>A bracket is not closed: %2</source>
            <translation>Eine Klammer ist nicht geschlossen: %2</translation>
        </message>
        <message>
            <source>A number is missing in %2. Write it like words:&gt;20 or rating:&gt;=3.</source>
            <translation>In %2 fehlt eine Zahl. Schreib es wie words:&gt;20 oder rating:&gt;=3.</translation>
        </message>
        <message>
            <source>A quote is not closed: %2</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen: %2</translation>
        </message>
        <message>
            <source>An image can be: %3.</source>
            <translation>Ein Bild kann sein: %3.</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildtext</translation>
        </message>
        <message>
            <source>Caption or name</source>
            <translation>Bildtext oder Name</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Kein Bildtext</translation>
        </message>
        <message>
            <source>No image fits the filter %1.</source>
            <translation>Kein Bild passt zum Filter %1.</translation>
        </message>
        <message>
            <source>No image has a caption yet.</source>
            <translation>Noch kein Bild hat einen Bildtext.</translation>
        </message>
        <message>
            <source>No image has a problem.</source>
            <translation>Kein Bild hat ein Problem.</translation>
        </message>
        <message>
            <source>No image with a caption fits the filter %1.</source>
            <translation>Kein Bild mit Bildtext passt zum Filter %1.</translation>
        </message>
        <message>
            <source>No image with a problem fits the filter %1.</source>
            <translation>Kein Bild mit einem Problem passt zum Filter %1.</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Noch nicht geprüft</translation>
        </message>
        <message>
            <source>Over 77 tokens</source>
            <translation>Über 77 Tokens</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Say a number after %1, such as %1:&gt;20.</source>
            <translation>Schreib nach %1 eine Zahl, etwa %1:&gt;20.</translation>
        </message>
        <message>
            <source>Say after %1: what to look for.</source>
            <translation>Schreib nach %1:, was gesucht werden soll.</translation>
        </message>
        <message>
            <source>Something is missing beside %1.</source>
            <translation>Neben %1 fehlt etwas.</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <source>There are more brackets here than can be followed.</source>
            <translation>Hier sind mehr Klammern, als sich verfolgen lassen.</translation>
        </message>
        <message>
            <source>There is nothing between the brackets.</source>
            <translation>Zwischen den Klammern steht nichts.</translation>
        </message>
        <message>
            <source>There is nothing between the quotes.</source>
            <translation>Zwischen den Anführungszeichen steht nichts.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Whole word</source>
            <translation>Ganzes Wort</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>a problem</source>
            <translation>ein Problem</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>captioned</source>
            <translation>mit Bildtext</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>cropped or turned</source>
            <translation>zugeschnitten oder gedreht</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>genau</translation>
        </message>
        <message>
            <source>is:%1 is not known.</source>
            <translation>is:%1 ist unbekannt.</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>weniger als</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>mehr als</translation>
        </message>
        <message>
            <source>picked</source>
            <translation>ausgewählt</translation>
        </message>
        <message>
            <source>rated</source>
            <translation>bewertet</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>unentschieden</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>unlesbar</translation>
        </message>
    </context>
    <context>
        <name>FilterBuilder</name>
        <message>
            <source>Build a filter</source>
            <translation>Filter zusammenstellen</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Show images that fit</source>
            <translation>Passende Bilder zeigen</translation>
        </message>
        <message>
            <source>What is written in the filter field does not fit into rows. It stays as it is until something is chosen here.</source>
            <translation>Was im Filterfeld steht, passt nicht in Zeilen. Es bleibt, wie es ist, bis hier etwas gewählt wird.</translation>
        </message>
        <message>
            <source>Whether all or one of the rows must hold</source>
            <translation>Ob alle Zeilen gelten müssen oder eine</translation>
        </message>
        <message>
            <source>all of these</source>
            <translation>alle davon</translation>
        </message>
        <message>
            <source>any of these</source>
            <translation>eine davon</translation>
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>Filter (Ctrl+F). Words are looked for in captions and names. Also: caption:mist, name:*.png, words:&gt;20, tokens:&gt;77, rating:&gt;=3, is:problem, AND, OR, NOT, brackets, and quotes around words that belong together.</source>
            <translation>Filter (Strg+F). Wörter werden in Bildtexten und Namen gesucht. Auch: caption:mist, name:*.png, words:&gt;20, tokens:&gt;77, rating:&gt;=3, is:problem, AND, OR, NOT, Klammern, und Anführungszeichen um Wörter, die zusammengehören.</translation>
        </message>
        <message>
            <source>Filter by caption or file name</source>
            <translation>Nach Bildtext oder Dateiname filtern</translation>
        </message>
        <message>
            <source>Filter captions</source>
            <translation>Bildtexte filtern</translation>
        </message>
    </context>
    <context>
        <name>FilterNote</name>
        <message>
            <source>Counting tokens…</source>
            <translation>Tokens werden gezählt …</translation>
        </message>
        <message>
            <source>Filter once more</source>
            <translation>Noch einmal filtern</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Auffrischen</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Add a row</source>
            <translation>Zeile hinzufügen</translation>
        </message>
        <message>
            <source>How to compare</source>
            <translation>Wie verglichen wird</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Remove this row</source>
            <translation>Diese Zeile entfernen</translation>
        </message>
        <message>
            <source>The image</source>
            <translation>Das Bild</translation>
        </message>
        <message>
            <source>What the image is</source>
            <translation>Was das Bild ist</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Worauf geschaut wird</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Gesuchte Wörter</translation>
        </message>
        <message>
            <source>Words; * stands for anything</source>
            <translation>Wörter; * steht für alles</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>enthält</translation>
        </message>
        <message>
            <source>does not contain</source>
            <translation>enthält nicht</translation>
        </message>
        <message>
            <source>is</source>
            <translation>ist</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>ist nicht</translation>
        </message>
    </context>
    <context>
        <name>FindForm</name>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Groups in brackets are put back with $1, $2 or ${name} in the replacement.</source>
            <translation>Gruppen in Klammern kommen mit $1, $2 oder ${name} in den Ersatz.</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß und klein beachten</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Ganze Wörter</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Übergehen</translation>
        </message>
        <message>
            <source>{count} ignored</source>
            <translation>{count} übergangen</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Byte order mark</source>
            <translation>Byte Order Mark</translation>
        </message>
        <message>
            <source>Few images</source>
            <translation>Wenige Bilder</translation>
        </message>
        <message>
            <source>Long shape</source>
            <translation>Langes Format</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Kein Bildtext</translation>
        </message>
        <message>
            <source>No caption file</source>
            <translation>Keine Bildtextdatei</translation>
        </message>
        <message>
            <source>No images</source>
            <translation>Keine Bilder</translation>
        </message>
        <message>
            <source>Not UTF-8</source>
            <translation>Nicht UTF-8</translation>
        </message>
        <message>
            <source>Shared caption</source>
            <translation>Geteilter Bildtext</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>The trigger word is spelled differently here. Write it as {detail}, or the trainer puts it in front once more.</source>
            <translation>Das Auslösewort ist hier anders geschrieben. Schreib es als {detail}, sonst setzt der Trainer es noch einmal davor.</translation>
        </message>
        <message>
            <source>There are no images yet. Add ten or more in one style.</source>
            <translation>Es gibt noch keine Bilder. Füge zehn oder mehr in einem Stil hinzu.</translation>
        </message>
        <message>
            <source>There are only {count} images. Ten or more teach a style better.</source>
            <translation>Es gibt nur {count} Bilder. Zehn oder mehr lehren einen Stil besser.</translation>
        </message>
        <message>
            <source>This file is no longer in the folder. The training goes without it until it is back.</source>
            <translation>Diese Datei ist nicht mehr im Ordner. Das Training geht ohne sie, bis sie zurück ist.</translation>
        </message>
        <message>
            <source>This image cannot be read and is left out. Replace the file.</source>
            <translation>Dieses Bild kann nicht gelesen werden und bleibt außen vor. Ersetze die Datei.</translation>
        </message>
        <message>
            <source>This image has no caption. Say in a sentence or two what it shows.</source>
            <translation>Dieses Bild hat keinen Bildtext. Sag in ein, zwei Sätzen, was es zeigt.</translation>
        </message>
        <message>
            <source>This image has {detail} pixels, and the trainer would stop at it. Use a larger one.</source>
            <translation>Dieses Bild hat {detail} Pixel, und der Trainer würde daran scheitern. Nimm ein größeres.</translation>
        </message>
        <message>
            <source>This image has {detail} pixels. It can be trained, but 1024 and more gives finer detail.</source>
            <translation>Dieses Bild hat {detail} Pixel. Es lässt sich trainieren, aber 1024 und mehr gibt feinere Einzelheiten.</translation>
        </message>
        <message>
            <source>This image is very long ({detail}). The trainer cuts away a part of it.</source>
            <translation>Dieses Bild ist sehr lang ({detail}). Der Trainer schneidet einen Teil davon weg.</translation>
        </message>
        <message>
            <source>Token inside</source>
            <translation>Token enthalten</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Zu klein</translation>
        </message>
        <message>
            <source>Trigger added</source>
            <translation>Auslösewort ergänzt</translation>
        </message>
        <message>
            <source>Trigger spelling</source>
            <translation>Auslösewort falsch</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Auslösewort</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Unlesbar</translation>
        </message>
        <message>
            <source>{count} captions do not say {detail}. The trainer puts it in front of them.</source>
            <translation>{count} Bildtexte sagen nicht {detail}. Der Trainer setzt es davor.</translation>
        </message>
        <message>
            <source>{count} images share {detail}. Rename one of them to give it a caption of its own.</source>
            <translation>{count} Bilder teilen sich {detail}. Benenne eines um, damit es einen eigenen Bildtext bekommt.</translation>
        </message>
        <message>
            <source>{detail} begins with an invisible mark that the trainer would read as text. It is left out of the package.</source>
            <translation>{detail} beginnt mit einer unsichtbaren Marke, die der Trainer als Text lesen würde. Im Paket wird sie weggelassen.</translation>
        </message>
        <message>
            <source>{detail} holds what looks like a token, so no training starts: it would be sent along. Take it out, and replace the token if others may have seen the file.</source>
            <translation>{detail} enthält etwas, das wie ein Token aussieht. Darum startet kein Training: Es würde mitgesendet. Nimm es heraus, und ersetze den Token, falls andere die Datei gesehen haben könnten.</translation>
        </message>
        <message>
            <source>{detail} is no caption file: it is a folder, far too large, or the system does not let it be read. So no training starts. Rename it, or move it away.</source>
            <translation>{detail} ist keine Bildtextdatei: Es ist ein Ordner, viel zu groß, oder das System lässt es nicht lesen. Darum beginnt kein Training. Benenne es um, oder verschiebe es.</translation>
        </message>
        <message>
            <source>{detail} is not UTF-8, so no training starts. Convert it, or save it as UTF-8 in a text editor.</source>
            <translation>{detail} ist nicht UTF-8, darum startet kein Training. Wandle die Datei um, oder speichere sie in einem Texteditor als UTF-8.</translation>
        </message>
        <message>
            <source>“{detail}” cannot be a trigger word. Use one word of letters, digits, - and _.</source>
            <translation>„{detail}“ kann kein Auslösewort sein. Nimm ein Wort aus Buchstaben, Ziffern, - und _.</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%n captioned</source>
            <translation>
                <numerusform>%n mit Bildtext</numerusform>
                <numerusform>%n mit Bildtext</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problems</source>
            <translation>
                <numerusform>%n Problem</numerusform>
                <numerusform>%n Probleme</numerusform>
            </translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 Problem</translation>
        </message>
        <message>
            <source>About {size}</source>
            <translation>Etwa {size}</translation>
        </message>
        <message>
            <source>Images are coming in…</source>
            <translation>Bilder kommen herein …</translation>
        </message>
        <message>
            <source>Not all is saved</source>
            <translation>Nicht alles ist gesichert</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>Auf diesem Computer gesichert</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gesichert …</translation>
        </message>
        <message>
            <source>The sum of the files. The package that is uploaded may be smaller or larger.</source>
            <translation>Die Summe der Dateien. Das Paket, das hochgeladen wird, kann kleiner oder größer sein.</translation>
        </message>
        <message>
            <source>{images}, {number} left out</source>
            <translation>{images}, {number} weggelassen</translation>
        </message>
        <message>
            <source>{word} in all {count}</source>
            <translation>{word} in allen {count}</translation>
        </message>
        <message>
            <source>{word} in {having} of {count}</source>
            <translation>{word} in {having} von {count}</translation>
        </message>
    </context>
    <context>
        <name>FormNotice</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Keep as a preset</source>
            <translation>Als Vorlage behalten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message>
            <source>about {count} of {limit}</source>
            <translation>etwa {count} von {limit}</translation>
        </message>
        <message>
            <source>{count} of {limit}</source>
            <translation>{count} von {limit}</translation>
        </message>
        <message>
            <source>{name} tokens</source>
            <translation>{name}-Tokens</translation>
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message numerus="yes">
            <source>%n stars</source>
            <translation>
                <numerusform>%n Stern</numerusform>
                <numerusform>%n Sterne</numerusform>
            </translation>
        </message>
        <message>
            <source>1 star</source>
            <translation>1 Stern</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>caption: {text}</source>
            <translation>Bildtext: {text}</translation>
        </message>
        <message>
            <source>file is gone</source>
            <translation>Datei ist weg</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>kein Bildtext</translation>
        </message>
        <message>
            <source>picked</source>
            <translation>ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>en</source>
            <translation>de</translation>
        </message>
    </context>
    <context>
        <name>HeldDoor</name>
        <message>
            <source>It is closed there: take over</source>
            <translation>Dort ist es zu: übernehmen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Look at the other computer first. If FluxTune still has this project open there, the two would write over each other, and captions could be lost.</source>
            <translation>Sieh zuerst am anderen Computer nach. Hat FluxTune dieses Projekt dort noch offen, würden die beiden einander überschreiben, und Bildtexte könnten verloren gehen.</translation>
        </message>
        <message>
            <source>Other computer</source>
            <translation>Anderer Computer</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Take this project over?</source>
            <translation>Dieses Projekt übernehmen?</translation>
        </message>
    </context>
    <context>
        <name>ImageCommands</name>
        <message>
            <source>Bring ignored problems back</source>
            <translation>Übergangene Probleme zurückholen</translation>
        </message>
        <message>
            <source>Ignore problems</source>
            <translation>Probleme übergehen</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>Spiegeln</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Bewerten</translation>
        </message>
        <message>
            <source>Revert to original</source>
            <translation>Zum Original zurück</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Unentschieden</translation>
        </message>
    </context>
    <context>
        <name>ImageMenu</name>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n captions are not UTF-8. Convert them if they are right as they are shown below.</source>
            <translation>
                <numerusform>%n Bildtext ist nicht UTF-8. Wandle ihn um, wenn er unten richtig gezeigt wird.</numerusform>
                <numerusform>%n Bildtexte sind nicht UTF-8. Wandle sie um, wenn sie unten richtig gezeigt werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n images have another caption already. Those were kept.</source>
            <translation>
                <numerusform>%n Bild hat schon einen anderen Bildtext. Er wurde behalten.</numerusform>
                <numerusform>%n Bilder haben schon einen anderen Bildtext. Die wurden behalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more images lie in subfolders. They were not added.</source>
            <translation>
                <numerusform>%n weiteres Bild liegt in einem Unterordner. Es wurde nicht hinzugefügt.</numerusform>
                <numerusform>%n weitere Bilder liegen in Unterordnern. Sie wurden nicht hinzugefügt.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 caption is not UTF-8. Convert it if it is right as it is shown below.</source>
            <translation>1 Bildtext ist nicht UTF-8. Wandle ihn um, wenn er unten richtig gezeigt wird.</translation>
        </message>
        <message>
            <source>1 image has another caption already, which was kept.</source>
            <translation>1 Bild hat schon einen anderen Bildtext, der behalten wurde.</translation>
        </message>
        <message>
            <source>1 more image lies in a subfolder. It was not added.</source>
            <translation>1 weiteres Bild liegt in einem Unterordner. Es wurde nicht hinzugefügt.</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Dazugekommen</translation>
        </message>
        <message>
            <source>Adding {number} of {total}</source>
            <translation>{number} von {total} wird hinzugefügt</translation>
        </message>
        <message>
            <source>Already here: the very same picture</source>
            <translation>Schon da: genau dasselbe Bild</translation>
        </message>
        <message>
            <source>Animated: only the first frame is used</source>
            <translation>Animiert: Nur das erste Bild wird verwendet</translation>
        </message>
        <message>
            <source>Another trigger word, of an earlier training</source>
            <translation>Ein anderes Auslösewort, von einem früheren Training</translation>
        </message>
        <message>
            <source>Captions for images that are not here</source>
            <translation>Bildtexte für Bilder, die nicht da sind</translation>
        </message>
        <message>
            <source>Captions of yours that differ and were kept</source>
            <translation>Deine Bildtexte, die anders sind und behalten wurden</translation>
        </message>
        <message>
            <source>Captions that are not UTF-8: this is what they say most probably</source>
            <translation>Bildtexte, die nicht UTF-8 sind: Das steht höchstwahrscheinlich darin</translation>
        </message>
        <message>
            <source>Captions that said the same already</source>
            <translation>Bildtexte, die schon dasselbe sagten</translation>
        </message>
        <message>
            <source>Captions that were not written</source>
            <translation>Bildtexte, die nicht geschrieben wurden</translation>
        </message>
        <message>
            <source>Captions written</source>
            <translation>Geschriebene Bildtexte</translation>
        </message>
        <message numerus="yes">
            <source>Convert and use %n</source>
            <translation>
                <numerusform>%n umwandeln und nehmen</numerusform>
                <numerusform>%n umwandeln und nehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Convert and use it</source>
            <translation>Umwandeln und nehmen</translation>
        </message>
        <message>
            <source>Could not be added</source>
            <translation>Konnten nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>Damaged: kept here, but left out of the training</source>
            <translation>Beschädigt: hier behalten, aber nicht im Training</translation>
        </message>
        <message>
            <source>Looking at what to add…</source>
            <translation>Es wird nachgesehen, was dazukommt …</translation>
        </message>
        <message numerus="yes">
            <source>Replace the %n captions that differ</source>
            <translation>
                <numerusform>Den %n abweichenden Bildtext ersetzen</numerusform>
                <numerusform>Die %n abweichenden Bildtexte ersetzen</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace the caption that differs</source>
            <translation>Den abweichenden Bildtext ersetzen</translation>
        </message>
        <message>
            <source>Still without a caption</source>
            <translation>Noch ohne Bildtext</translation>
        </message>
        <message>
            <source>The file is larger than {size}</source>
            <translation>Die Datei ist größer als {size}</translation>
        </message>
        <message>
            <source>The settings that came along name the trigger word {word}. Yours was kept.</source>
            <translation>Die mitgelieferten Einstellungen nennen das Auslösewort {word}. Deines wurde behalten.</translation>
        </message>
        <message>
            <source>Trigger word of an earlier training, used here now</source>
            <translation>Auslösewort eines früheren Trainings, hier jetzt verwendet</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>noch ein paar Sekunden</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
    </context>
    <context>
        <name>ImportStrip</name>
        <message>
            <source>Add no more. What was added by now stays.</source>
            <translation>Keine weiteren hinzufügen. Was schon da ist, bleibt.</translation>
        </message>
        <message>
            <source>Images added</source>
            <translation>Bilder hinzugefügt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stopping. What was added by now stays.</source>
            <translation>Wird angehalten. Was schon da ist, bleibt.</translation>
        </message>
        <message>
            <source>Taking the picture from the clipboard…</source>
            <translation>Das Bild wird aus der Zwischenablage geholt …</translation>
        </message>
    </context>
    <context>
        <name>InputField</name>
        <message>
            <source>Back to the default</source>
            <translation>Zurück zur Vorgabe</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>%1 or more.</source>
            <translation>%1 oder mehr.</translation>
        </message>
        <message>
            <source>%1 to %2.</source>
            <translation>%1 bis %2.</translation>
        </message>
        <message>
            <source>20 to 30 minutes; every setting</source>
            <translation>20 bis 30 Minuten; alle Einstellungen</translation>
        </message>
        <message>
            <source>A few minutes; few settings</source>
            <translation>Wenige Minuten; wenige Einstellungen</translation>
        </message>
        <message>
            <source>A progress picture of each prompt after so many steps. Sent only with Weights &amp; Biases.</source>
            <translation>Nach so vielen Schritten ein Fortschrittsbild zu jedem Prompt. Nur mit Weights &amp; Biases gesendet.</translation>
        </message>
        <message>
            <source>A regular expression that says which layers of FLUX learn. Empty: all of them. One that fits no layer makes the training fail.</source>
            <translation>Ein regulärer Ausdruck, der sagt, welche Schichten von FLUX lernen. Leer: alle. Passt er auf keine Schicht, scheitert das Training.</translation>
        </message>
        <message>
            <source>After automatic captions</source>
            <translation>Nach automatischen Bildtexten</translation>
        </message>
        <message>
            <source>An intermediate version of the LoRA after so many steps. Sent only with Weights &amp; Biases.</source>
            <translation>Nach so vielen Schritten ein Zwischenstand der LoRA. Nur mit Weights &amp; Biases gesendet.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>Höchstens %1.</translation>
        </message>
        <message>
            <source>Automatic captions</source>
            <translation>Automatische Bildtexte</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <source>Before automatic captions</source>
            <translation>Vor automatischen Bildtexten</translation>
        </message>
        <message>
            <source>Cache on disk</source>
            <translation>Zwischenspeicher auf der Festplatte</translation>
        </message>
        <message>
            <source>Caption dropout</source>
            <translation>Caption-Dropout</translation>
        </message>
        <message>
            <source>For hundreds of images: keeps them on the trainer's disk and not in its memory.</source>
            <translation>Für Hunderte von Bildern: hält sie auf der Festplatte des Trainers statt in seinem Speicher.</translation>
        </message>
        <message>
            <source>Gradient checkpointing</source>
            <translation>Gradient Checkpointing</translation>
        </message>
        <message>
            <source>How many images are looked at in one step. More learns more evenly, and makes each step slower and dearer.</source>
            <translation>Wie viele Bilder in einem Schritt angesehen werden. Mehr lernt gleichmäßiger und macht jeden Schritt langsamer und teurer.</translation>
        </message>
        <message>
            <source>Layers that learn</source>
            <translation>Schichten, die lernen</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>LoRA rank</source>
            <translation>LoRA-Rank</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <source>Prompts of progress pictures</source>
            <translation>Prompts der Fortschrittsbilder</translation>
        </message>
        <message>
            <source>Resolutions</source>
            <translation>Auflösungen</translation>
        </message>
        <message>
            <source>Saves memory of the GPU, and takes longer. The trainer switches it on by itself where it needs it.</source>
            <translation>Spart Speicher der GPU und dauert länger. Der Trainer schaltet es selbst ein, wo er es braucht.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Steps between intermediate versions</source>
            <translation>Schritte zwischen Zwischenständen</translation>
        </message>
        <message>
            <source>Steps between progress pictures</source>
            <translation>Schritte zwischen Fortschrittsbildern</translation>
        </message>
        <message>
            <source>Team on Weights &amp; Biases</source>
            <translation>Team bei Weights &amp; Biases</translation>
        </message>
        <message>
            <source>The address of a .safetensors file that begins with https://huggingface.co/.</source>
            <translation>Die Adresse einer .safetensors-Datei, die mit https://huggingface.co/ beginnt.</translation>
        </message>
        <message>
            <source>The fast trainer</source>
            <translation>Der schnelle Trainer</translation>
        </message>
        <message>
            <source>The share of looks for which a caption is left out, so that the trigger word alone carries the style. 0.05 is one in twenty.</source>
            <translation>Der Anteil der Blicke, bei denen der Bildtext weggelassen wird, damit das Auslösewort allein den Stil trägt. 0.05 ist einer von zwanzig.</translation>
        </message>
        <message>
            <source>The sizes in which each image is seen: sides of squares in pixels, with commas between them. Fewer sizes train faster; large ones teach detail.</source>
            <translation>Die Größen, in denen jedes Bild gesehen wird: Seiten von Quadraten in Pixeln, mit Kommas dazwischen. Weniger Größen trainieren schneller; große lehren Details.</translation>
        </message>
        <message>
            <source>The thorough trainer</source>
            <translation>Der gründliche Trainer</translation>
        </message>
        <message>
            <source>The trainer does not know this choice any more.</source>
            <translation>Der Trainer kennt diese Auswahl nicht mehr.</translation>
        </message>
        <message>
            <source>The trainer insists on this.</source>
            <translation>Der Trainer besteht darauf.</translation>
        </message>
        <message>
            <source>The trainer takes something else here by now.</source>
            <translation>Der Trainer nimmt hier inzwischen etwas anderes an.</translation>
        </message>
        <message>
            <source>The way in which it learns. prodigy finds its own learning rate; leave the others to those who know them.</source>
            <translation>Die Art, wie gelernt wird. prodigy findet seine Lernrate selbst; überlass die anderen denen, die sie kennen.</translation>
        </message>
        <message>
            <source>This has to be a number.</source>
            <translation>Das muss eine Zahl sein.</translation>
        </message>
        <message>
            <source>This has to be a whole number.</source>
            <translation>Das muss eine ganze Zahl sein.</translation>
        </message>
        <message>
            <source>This holds what looks like a token, and is not sent.</source>
            <translation>Das enthält etwas, das wie ein Token aussieht, und wird nicht gesendet.</translation>
        </message>
        <message>
            <source>This is no regular expression: look at its brackets.</source>
            <translation>Das ist kein regulärer Ausdruck: Sieh dir die Klammern an.</translation>
        </message>
        <message>
            <source>This version of the trainer does not know it.</source>
            <translation>Diese Version des Trainers kennt das nicht.</translation>
        </message>
        <message>
            <source>Too high for the trainer.</source>
            <translation>Zu hoch für den Trainer.</translation>
        </message>
        <message>
            <source>Too low for the trainer.</source>
            <translation>Zu niedrig für den Trainer.</translation>
        </message>
        <message>
            <source>Trains nothing: makes a model of a LoRA that is on Hugging Face already. The address of its .safetensors file. It is billed as a short run.</source>
            <translation>Trainiert nichts: macht ein Modell aus einer LoRA, die schon auf Hugging Face liegt. Die Adresse ihrer .safetensors-Datei. Berechnet wird ein kurzer Lauf.</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Auslösewort</translation>
        </message>
        <message>
            <source>Use a LoRA from Hugging Face instead</source>
            <translation>Stattdessen eine LoRA von Hugging Face</translation>
        </message>
        <message>
            <source>What it learns</source>
            <translation>Was er lernt</translation>
        </message>
        <message>
            <source>What the images teach: a subject, or a style.</source>
            <translation>Was die Bilder lehren: ein Motiv oder einen Stil.</translation>
        </message>
        <message>
            <source>Whole numbers from 64 to 2048 with commas between them, as 512,768,1024.</source>
            <translation>Ganze Zahlen von 64 bis 2048 mit Kommas dazwischen, wie 512,768,1024.</translation>
        </message>
        <message>
            <source>Words put after each caption that the trainer writes for an image without one.</source>
            <translation>Wörter nach jedem Bildtext, den der Trainer für ein Bild ohne Text schreibt.</translation>
        </message>
        <message>
            <source>Words put before each caption that the trainer writes for an image without one.</source>
            <translation>Wörter vor jedem Bildtext, den der Trainer für ein Bild ohne Text schreibt.</translation>
        </message>
        <message>
            <source>Your team on Weights &amp; Biases. Empty: you. One that does not exist makes the training fail. Sent only with Weights &amp; Biases.</source>
            <translation>Dein Team bei Weights &amp; Biases. Leer: du. Gibt es das Team nicht, scheitert das Training. Nur mit Weights &amp; Biases gesendet.</translation>
        </message>
        <message>
            <source>a style</source>
            <translation>einen Stil</translation>
        </message>
        <message>
            <source>a subject</source>
            <translation>ein Motiv</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Caption</source>
            <translation>Bildtext</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Choose a command in the list to change its key.</source>
            <translation>Wähle in der Liste einen Befehl, um seine Taste zu ändern.</translation>
        </message>
        <message>
            <source>First key</source>
            <translation>Erste Taste</translation>
        </message>
        <message>
            <source>First key: none</source>
            <translation>Erste Taste: keine</translation>
        </message>
        <message>
            <source>First key: {key}</source>
            <translation>Erste Taste: {key}</translation>
        </message>
        <message>
            <source>Keep it there</source>
            <translation>Dort lassen</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <source>New key for “{command}”</source>
            <translation>Neue Taste für „{command}“</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Hier verwenden</translation>
        </message>
        <message>
            <source>{key} alone moves, chooses and leaves on every page. Press another.</source>
            <translation>{key} allein bewegt, wählt und verlässt auf jeder Seite. Drück eine andere.</translation>
        </message>
        <message>
            <source>{key} is the key of {commands}, which would have it no more.</source>
            <translation>{key} ist die Taste von {commands} und wäre es dann nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>KeysPanel</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Tasten dieser Seite</translation>
        </message>
    </context>
    <context>
        <name>KeysPart</name>
        <message>
            <source>All commands have their first keys again.</source>
            <translation>Alle Befehle haben wieder ihre ersten Tasten.</translation>
        </message>
        <message>
            <source>All first keys again</source>
            <translation>Alle ersten Tasten zurück</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Befehl oder Taste suchen</translation>
        </message>
        <message>
            <source>Full view of a picture</source>
            <translation>Große Ansicht eines Bildes</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>No command and no key has these letters.</source>
            <translation>Kein Befehl und keine Taste hat diese Buchstaben.</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Knobs</name>
        <message>
            <source>%1 passes over each image. 500 to 4000 is usual.</source>
            <translation>%1 Durchgänge durch jedes Bild. 500 bis 4000 ist üblich.</translation>
        </message>
        <message>
            <source>1 pass over each image. 500 to 4000 is usual.</source>
            <translation>1 Durchgang durch jedes Bild. 500 bis 4000 ist üblich.</translation>
        </message>
        <message>
            <source>500 to 4000 is usual.</source>
            <translation>500 bis 4000 ist üblich.</translation>
        </message>
        <message>
            <source>A number from 0.000001 to 0.01, such as 0.0004.</source>
            <translation>Eine Zahl von 0.000001 bis 0.01, etwa 0.0004.</translation>
        </message>
        <message>
            <source>Higher holds finer detail, and costs time.</source>
            <translation>Höher hält feinere Details und kostet Zeit.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>LoRA rank</source>
            <translation>LoRA-Rank</translation>
        </message>
        <message>
            <source>Some images are not seen at all. 500 to 4000 is usual.</source>
            <translation>Manche Bilder werden gar nicht gesehen. 500 bis 4000 ist üblich.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>The trainer's default is 0.0004. Higher learns faster, and less finely.</source>
            <translation>Die Vorgabe des Trainers ist 0.0004. Höher lernt schneller und weniger fein.</translation>
        </message>
        <message>
            <source>The trainer's default.</source>
            <translation>Die Vorgabe des Trainers.</translation>
        </message>
        <message>
            <source>Use the recommended %1</source>
            <translation>Empfohlenen Wert %1 nehmen</translation>
        </message>
    </context>
    <context>
        <name>KnownRuns</name>
        <message>
            <source>Starred</source>
            <translation>Mit Stern</translation>
        </message>
    </context>
    <context>
        <name>LabelRow</name>
        <message>
            <source>A note for later</source>
            <translation>Eine Notiz für später</translation>
        </message>
        <message>
            <source>Name of the run</source>
            <translation>Name des Laufs</translation>
        </message>
        <message>
            <source>Name this run</source>
            <translation>Diesem Lauf einen Namen geben</translation>
        </message>
        <message>
            <source>Note on the run</source>
            <translation>Notiz zum Lauf</translation>
        </message>
        <message>
            <source>Star this run</source>
            <translation>Diesem Lauf einen Stern geben</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
    </context>
    <context>
        <name>LanguagesPart</name>
        <message>
            <source>As this computer</source>
            <translation>Wie dieser Computer</translation>
        </message>
        <message>
            <source>Dates and numbers are written as in this language. Prices stay in US dollars, because that is what you are charged. Captions and prompts are yours and stay as they are.</source>
            <translation>Daten und Zahlen werden wie in dieser Sprache geschrieben. Preise bleiben in US-Dollar, denn das ist es, was dir berechnet wird. Bildtexte und Prompts gehören dir und bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>FluxTune speaks the new language after the next start.</source>
            <translation>FluxTune spricht die neue Sprache nach dem nächsten Start.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
    </context>
    <context>
        <name>LastImport</name>
        <message>
            <source>Convert to UTF-8</source>
            <translation>Nach UTF-8 umwandeln</translation>
        </message>
        <message>
            <source>Use imported captions</source>
            <translation>Importierte Bildtexte verwenden</translation>
        </message>
    </context>
    <context>
        <name>LedgerCard</name>
        <message>
            <source>Export as CSV…</source>
            <translation>Als CSV exportieren…</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Kostenbuch exportieren</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Kostenbuch</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Nothing was paid for yet. Practice costs nothing, and is not listed.</source>
            <translation>Bisher wurde nichts bezahlt. Die Übung kostet nichts und steht nicht hier.</translation>
        </message>
        <message>
            <source>Open on Replicate</source>
            <translation>Auf Replicate öffnen</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Together {real}, expected {expected}.</source>
            <translation>Zusammen {real}, erwartet {expected}.</translation>
        </message>
        <message>
            <source>Together {real}, expected {expected}. {unknown} not known yet.</source>
            <translation>Zusammen {real}, erwartet {expected}. {unknown} noch nicht bekannt.</translation>
        </message>
        <message>
            <source>What everything cost</source>
            <translation>Was alles gekostet hat</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>%1 pictures</source>
            <translation>%1 Bilder</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 Bild</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Real</source>
            <translation>Wirklich</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Lauf %1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>läuft</translation>
        </message>
    </context>
    <context>
        <name>LengthGauges</name>
        <message>
            <source>FLUX reads a caption twice: CLIP takes the gist from the first 77 tokens, T5 the meaning from up to 512. Put what matters most first. Words that are not read are tinted; the number for T5 is an estimate.</source>
            <translation>FLUX liest einen Bildtext zweimal: CLIP entnimmt den ersten 77 Tokens das Wesentliche, T5 bis zu 512 den Sinn. Stell das Wichtigste nach vorn. Wörter, die nicht gelesen werden, sind getönt; die Zahl für T5 ist eine Schätzung.</translation>
        </message>
    </context>
    <context>
        <name>LimitCard</name>
        <message>
            <source>A number from 0.50 to 100000, such as 20.</source>
            <translation>Eine Zahl von 0,50 bis 100000, zum Beispiel 20.</translation>
        </message>
        <message>
            <source>Do without a monthly limit?</source>
            <translation>Auf ein Monatslimit verzichten?</translation>
        </message>
        <message>
            <source>From then on nothing holds back what a month may cost.</source>
            <translation>Von da an hält nichts zurück, was ein Monat kosten kann.</translation>
        </message>
        <message>
            <source>Keep the limit</source>
            <translation>Limit behalten</translation>
        </message>
        <message>
            <source>Keep trainings and pictures below a limit</source>
            <translation>Trainings und Bilder unter einem Limit halten</translation>
        </message>
        <message>
            <source>Limit until now</source>
            <translation>Bisheriges Limit</translation>
        </message>
        <message>
            <source>Monthly limit</source>
            <translation>Monatslimit</translation>
        </message>
        <message>
            <source>New limit</source>
            <translation>Neues Limit</translation>
        </message>
        <message>
            <source>Nothing is started that could pass it. What is under way counts at its upper estimate; practice never counts. Replicate does not know this limit: what is ordered without FluxTune is not in it.</source>
            <translation>Nichts wird begonnen, das es überschreiten könnte. Was läuft, zählt mit seiner oberen Schätzung; Übung zählt nie. Replicate kennt dieses Limit nicht: Was ohne FluxTune bestellt wird, ist nicht darin.</translation>
        </message>
        <message>
            <source>Raise it to {limit}</source>
            <translation>Auf {limit} erhöhen</translation>
        </message>
        <message>
            <source>Raise your monthly limit?</source>
            <translation>Dein Monatslimit erhöhen?</translation>
        </message>
        <message>
            <source>Switch it off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>The limit is reached: nothing is started until next month.</source>
            <translation>Das Limit ist erreicht: Bis zum nächsten Monat wird nichts begonnen.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>US dollars a month</source>
            <translation>US-Dollar im Monat</translation>
        </message>
        <message>
            <source>{left} left.</source>
            <translation>{left} übrig.</translation>
        </message>
        <message>
            <source>{spent} spent this month, and up to {coming} more under way or not known.</source>
            <translation>{spent} in diesem Monat ausgegeben, dazu bis zu {coming} unterwegs oder noch nicht bekannt.</translation>
        </message>
        <message>
            <source>{spent} spent this month.</source>
            <translation>{spent} in diesem Monat ausgegeben.</translation>
        </message>
    </context>
    <context>
        <name>LogSearch</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Next place in the log</source>
            <translation>Nächste Stelle im Protokoll</translation>
        </message>
        <message>
            <source>Previous place in the log</source>
            <translation>Vorherige Stelle im Protokoll</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>What the trainer writes is shown here.</source>
            <translation>Hier steht, was der Trainer schreibt.</translation>
        </message>
    </context>
    <context>
        <name>LossCard</name>
        <message>
            <source>Compare with another run</source>
            <translation>Mit einem anderen Lauf vergleichen</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
        <message>
            <source>No other run</source>
            <translation>Kein anderer Lauf</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Bild (PNG) …</translation>
        </message>
        <message>
            <source>Run %1 in grey</source>
            <translation>Lauf %1 in Grau</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Save the curve as a picture</source>
            <translation>Die Kurve als Bild speichern</translation>
        </message>
        <message>
            <source>Save the losses as a table</source>
            <translation>Die Loss-Werte als Tabelle speichern</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabelle (CSV) …</translation>
        </message>
        <message>
            <source>raw and smoothed · hover to read a step</source>
            <translation>roh und geglättet · zeig darauf, um einen Schritt zu lesen</translation>
        </message>
    </context>
    <context>
        <name>LossChart</name>
        <message>
            <source>Loss over the steps</source>
            <translation>Verlust (Loss) über die Schritte</translation>
        </message>
        <message>
            <source>Step {step}: loss {loss}</source>
            <translation>Schritt {step}: Loss {loss}</translation>
        </message>
        <message>
            <source>The curve appears with the first steps.</source>
            <translation>Die Kurve erscheint mit den ersten Schritten.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>MakePublicDialog</name>
        <message>
            <source>Everybody can then see and download all of %1 on Hugging Face:</source>
            <translation>Dann können alle auf Hugging Face alles aus %1 sehen und herunterladen:</translation>
        </message>
        <message>
            <source>Keep it private</source>
            <translation>Privat lassen</translation>
        </message>
        <message>
            <source>Make it public?</source>
            <translation>Öffentlich machen?</translation>
        </message>
        <message>
            <source>Make public</source>
            <translation>Öffentlich machen</translation>
        </message>
        <message>
            <source>The weights are under the license of FLUX.1 [dev], which is not for commercial use. Do it only if the people who can be recognized have agreed.</source>
            <translation>Die Gewichte stehen unter der Lizenz von FLUX.1 [dev], die keine kommerzielle Nutzung erlaubt. Tu es nur, wenn die Menschen einverstanden sind, die man erkennen kann.</translation>
        </message>
        <message>
            <source>What becomes public</source>
            <translation>Was öffentlich wird</translation>
        </message>
        <message>
            <source>What its card tells becomes public, too: trigger word, settings and prompts; and so do earlier versions of these files.</source>
            <translation>Öffentlich wird auch, was die Karte erzählt: Auslösewort, Einstellungen und Prompts; und ebenso frühere Fassungen dieser Dateien.</translation>
        </message>
        <message>
            <source>You can make it private again on Hugging Face. Copies that others made by then stay with them.</source>
            <translation>Auf Hugging Face kannst du es wieder privat machen. Kopien, die andere bis dahin gemacht haben, bleiben bei ihnen.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
    </context>
    <context>
        <name>MoneyPart</name>
        <message>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Notification</source>
            <translation>Benachrichtigung</translation>
        </message>
        <message>
            <source>Tell me on the desktop when a training ends or asks</source>
            <translation>Auf dem Desktop melden, wenn ein Training endet oder fragt</translation>
        </message>
        <message>
            <source>While another program is in front. Only the name of the project and the number of the run are shown.</source>
            <translation>Während ein anderes Programm vorn ist. Gezeigt werden nur der Name des Projekts und die Nummer des Laufs.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Copy support file…</source>
            <translation>Supportdatei kopieren …</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Einzelheiten …</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>%1 already here</source>
            <translation>%1 schon da</translation>
        </message>
        <message>
            <source>%1 are damaged</source>
            <translation>%1 sind beschädigt</translation>
        </message>
        <message>
            <source>%1 captions are not UTF-8</source>
            <translation>%1 Bildtexte sind nicht UTF-8</translation>
        </message>
        <message>
            <source>%1 captions could not be written</source>
            <translation>%1 Bildtexte konnten nicht geschrieben werden</translation>
        </message>
        <message>
            <source>%1 captions now say what the file said. Ctrl+Z takes that back.</source>
            <translation>%1 Bildtexte sagen jetzt, was in der Datei steht. Strg+Z nimmt das zurück.</translation>
        </message>
        <message>
            <source>%1 captions of that session are saved</source>
            <translation>%1 Bildtexte dieser Sitzung sind gespeichert</translation>
        </message>
        <message>
            <source>%1 captions of yours kept</source>
            <translation>%1 deiner Bildtexte behalten</translation>
        </message>
        <message>
            <source>%1 captions stay as they are: they were changed since, or their images are gone.</source>
            <translation>%1 Bildtexte bleiben, wie sie sind: Sie wurden seither geändert, oder ihre Bilder sind weg.</translation>
        </message>
        <message>
            <source>%1 captions were brought back: FluxTune ended before they were in their files. They are now.</source>
            <translation>%1 Bildtexte wurden zurückgeholt: FluxTune endete, bevor sie in ihren Dateien waren. Jetzt sind sie es.</translation>
        </message>
        <message>
            <source>%1 captions written</source>
            <translation>%1 Bildtexte geschrieben</translation>
        </message>
        <message>
            <source>%1 images added</source>
            <translation>%1 Bilder hinzugefügt</translation>
        </message>
        <message>
            <source>%1 images have other names now, or are gone. Nothing was changed for them.</source>
            <translation>%1 Bilder heißen jetzt anders oder sind weg. An ihnen wurde nichts geändert.</translation>
        </message>
        <message>
            <source>%1 more are brought back when you open the project</source>
            <translation>%1 weitere werden zurückgeholt, wenn du das Projekt öffnest</translation>
        </message>
        <message>
            <source>%1 more in subfolders</source>
            <translation>%1 weitere in Unterordnern</translation>
        </message>
        <message>
            <source>%1 unfinished runs are followed again</source>
            <translation>%1 unfertige Läufe werden wieder verfolgt</translation>
        </message>
        <message>
            <source>1 already here</source>
            <translation>1 schon da</translation>
        </message>
        <message>
            <source>1 caption could not be written</source>
            <translation>1 Bildtext konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <source>1 caption is not UTF-8</source>
            <translation>1 Bildtext ist nicht UTF-8</translation>
        </message>
        <message>
            <source>1 caption now says what the file said. Ctrl+Z takes it back.</source>
            <translation>1 Bildtext sagt jetzt, was in der Datei steht. Strg+Z nimmt das zurück.</translation>
        </message>
        <message>
            <source>1 caption of that session is saved</source>
            <translation>1 Bildtext dieser Sitzung ist gespeichert</translation>
        </message>
        <message>
            <source>1 caption of yours kept</source>
            <translation>1 deiner Bildtexte behalten</translation>
        </message>
        <message>
            <source>1 caption stays as it is: it was changed since, or its image is gone.</source>
            <translation>1 Bildtext bleibt, wie er ist: Er wurde seither geändert, oder sein Bild ist weg.</translation>
        </message>
        <message>
            <source>1 caption was brought back: FluxTune ended before it was in its file. It is now.</source>
            <translation>1 Bildtext wurde zurückgeholt: FluxTune endete, bevor er in seiner Datei war. Jetzt ist er es.</translation>
        </message>
        <message>
            <source>1 caption written</source>
            <translation>1 Bildtext geschrieben</translation>
        </message>
        <message>
            <source>1 image added</source>
            <translation>1 Bild hinzugefügt</translation>
        </message>
        <message>
            <source>1 image has another name now, or is gone. Nothing was changed for it.</source>
            <translation>1 Bild heißt jetzt anders oder ist weg. An ihm wurde nichts geändert.</translation>
        </message>
        <message>
            <source>1 is damaged</source>
            <translation>1 ist beschädigt</translation>
        </message>
        <message>
            <source>1 more in a subfolder</source>
            <translation>1 weiteres in einem Unterordner</translation>
        </message>
        <message>
            <source>1 more is brought back when you open the project</source>
            <translation>1 weiterer wird zurückgeholt, wenn du das Projekt öffnest</translation>
        </message>
        <message>
            <source>1 unfinished run is followed again</source>
            <translation>1 unfertiger Lauf wird wieder verfolgt</translation>
        </message>
        <message>
            <source>A newer FluxTune made this project: it can be looked at, but not changed, and no training starts. Update FluxTune to go on.</source>
            <translation>Ein neueres FluxTune hat dieses Projekt angelegt: Es kann angesehen, aber nicht geändert werden, und kein Training beginnt. Aktualisiere FluxTune, um weiterzumachen.</translation>
        </message>
        <message>
            <source>A project begins with images, a zip or a folder of them. What you dropped is none of these, and nothing was made of it.</source>
            <translation>Ein Projekt beginnt mit Bildern, einer Zip-Datei oder einem Ordner voller Bilder. Was du losgelassen hast, ist nichts davon, und es wurde nichts daraus gemacht.</translation>
        </message>
        <message>
            <source>All captions are complete. A newer FluxTune keeps their earlier versions: this one shows none, and what you change here cannot be undone after a restart.</source>
            <translation>Alle Bildtexte sind vollständig. Ein neueres FluxTune verwahrt ihre früheren Fassungen: Dieses zeigt keine, und was du hier änderst, lässt sich nach einem Neustart nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>All captions are complete. Their earlier versions are gone: the file was damaged or deleted. From now on each change is kept again.</source>
            <translation>Alle Bildtexte sind vollständig. Ihre früheren Fassungen sind weg: Die Datei wurde beschädigt oder gelöscht. Ab jetzt wird jede Änderung wieder aufbewahrt.</translation>
        </message>
        <message>
            <source>All captions are complete. Their earlier versions are not on this computer; from now on each change is kept.</source>
            <translation>Alle Bildtexte sind vollständig. Ihre früheren Fassungen sind nicht auf diesem Computer; ab jetzt wird jede Änderung aufbewahrt.</translation>
        </message>
        <message>
            <source>All captions are complete. Their earlier versions cannot be read now, and a change is saved only where they can be kept. Check the disk and the permissions of the folder in which this program keeps its data.</source>
            <translation>Alle Bildtexte sind vollständig. Ihre früheren Fassungen können jetzt nicht gelesen werden, und eine Änderung wird nur gesichert, wo sie aufbewahrt werden kann. Prüfe den Datenträger und die Rechte des Ordners, in dem dieses Programm seine Daten hält.</translation>
        </message>
        <message>
            <source>All captions say just that already.</source>
            <translation>Alle Bildtexte sagen genau das schon.</translation>
        </message>
        <message>
            <source>Bring it forward</source>
            <translation>Nach vorn holen</translation>
        </message>
        <message>
            <source>Captions need their images: choose the folder of the images first. Nothing was changed.</source>
            <translation>Bildtexte brauchen ihre Bilder: Wähle zuerst den Ordner der Bilder. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Copy support file…</source>
            <translation>Supportdatei kopieren …</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Every image here has a caption.</source>
            <translation>Jedes Bild hier hat einen Bildtext.</translation>
        </message>
        <message>
            <source>FluxTune ended unexpectedly last time. What was called saved is there, and trainings went on at Replicate: those that are unfinished are followed again.</source>
            <translation>FluxTune wurde letztes Mal unerwartet beendet. Was als gesichert galt, ist da, und Trainings liefen bei Replicate weiter: Die unfertigen werden wieder verfolgt.</translation>
        </message>
        <message>
            <source>FluxTune ended unexpectedly last time. {where}: {what}.</source>
            <translation>FluxTune wurde letztes Mal unerwartet beendet. {where}: {what}.</translation>
        </message>
        <message>
            <source>Images are still being added to {folder}. It opens when that is done.</source>
            <translation>Zu {folder} kommen noch Bilder hinzu. Der Ordner öffnet sich, wenn das fertig ist.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>No spelling mistakes in the captions of the images shown.</source>
            <translation>Keine Schreibfehler in den Bildtexten der gezeigten Bilder.</translation>
        </message>
        <message>
            <source>Only the folder {folder} was opened. Drop the rest here to copy its images into it.</source>
            <translation>Nur der Ordner {folder} wurde geöffnet. Lass den Rest hier los, um seine Bilder hineinzukopieren.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>Practice mode is off. Training and creating use your account again.</source>
            <translation>Der Übungsmodus ist aus. Trainieren und Erstellen benutzen wieder dein Konto.</translation>
        </message>
        <message>
            <source>Practice mode is on. Nothing leaves this computer and nothing is charged.</source>
            <translation>Der Übungsmodus ist an. Nichts verlässt diesen Computer, und nichts wird berechnet.</translation>
        </message>
        <message>
            <source>Replicate deletes this version of {model}; that takes some minutes. The LoRA on this computer stays.</source>
            <translation>Replicate löscht diese Version von {model}; das dauert einige Minuten. Die LoRA auf diesem Computer bleibt.</translation>
        </message>
        <message>
            <source>Replicate does not delete this version of {model} ({said}), and nothing has changed. It keeps one that others have used, that another training began from, or that is deployed; or the token is not allowed to.</source>
            <translation>Replicate löscht diese Version von {model} nicht ({said}), und nichts hat sich geändert. Es behält eine, die andere benutzt haben, von der ein anderes Training ausging oder die bereitgestellt ist; oder das Token darf es nicht.</translation>
        </message>
        <message>
            <source>Replicate has not confirmed run {number} of {folder}: it may be running and costing money, or not. Open that project to look again or to decide.</source>
            <translation>Replicate hat Lauf {number} von {folder} nicht bestätigt: Vielleicht läuft er und kostet Geld, vielleicht nicht. Öffne jenes Projekt, um noch einmal nachzusehen oder zu entscheiden.</translation>
        </message>
        <message>
            <source>Run {number} is in the trash.</source>
            <translation>Lauf {number} liegt im Papierkorb.</translation>
        </message>
        <message>
            <source>Run {number} is trained, and you can create with it. Its file could not be fetched.</source>
            <translation>Lauf {number} ist trainiert, und du kannst damit erstellen. Seine Datei konnte nicht geholt werden.</translation>
        </message>
        <message>
            <source>Run {number} is trained. You can create with it now.</source>
            <translation>Lauf {number} ist trainiert. Du kannst jetzt damit erstellen.</translation>
        </message>
        <message>
            <source>Run {number} of {folder} is trained. Its LoRA is in that project.</source>
            <translation>Lauf {number} von {folder} ist trainiert. Sein LoRA liegt in jenem Projekt.</translation>
        </message>
        <message>
            <source>Run {number} of {folder} stopped: {what}. Your images and captions are safe. Open that project to see what it cost and what to do.</source>
            <translation>Lauf {number} von {folder} hielt an: {what}. Deine Bilder und Bildtexte sind sicher. Öffne jenes Projekt, um zu sehen, was er gekostet hat und was zu tun ist.</translation>
        </message>
        <message>
            <source>Run {number} of {folder} takes more than twice as long as the longest estimate, and each minute costs. Open that project to see what it does, or to cancel it.</source>
            <translation>Lauf {number} von {folder} dauert mehr als doppelt so lange wie die längste Schätzung, und jede Minute kostet. Öffne jenes Projekt, um zu sehen, was er tut, oder um ihn abzubrechen.</translation>
        </message>
        <message>
            <source>Run {number} of {folder} was cancelled.</source>
            <translation>Lauf {number} von {folder} wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Run {number} stopped: {what}. Your images and captions are safe. The Train page says what it cost and what to do.</source>
            <translation>Lauf {number} hielt an: {what}. Deine Bilder und Bildtexte sind sicher. Auf der Seite Trainieren steht, was er gekostet hat und was zu tun ist.</translation>
        </message>
        <message>
            <source>Run {number} takes more than twice as long as the longest estimate, and each minute costs. The Train page shows what it does, and can cancel it.</source>
            <translation>Lauf {number} dauert mehr als doppelt so lange wie die längste Schätzung, und jede Minute kostet. Die Seite „Trainieren“ zeigt, was er tut, und kann ihn abbrechen.</translation>
        </message>
        <message>
            <source>Run {number} was cancelled.</source>
            <translation>Lauf {number} wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Saved as {name} in {folder}.</source>
            <translation>Gespeichert als {name} in {folder}.</translation>
        </message>
        <message>
            <source>Show run</source>
            <translation>Lauf zeigen</translation>
        </message>
        <message>
            <source>Something new happened in this project.</source>
            <translation>In diesem Projekt ist etwas Neues geschehen.</translation>
        </message>
        <message>
            <source>Stop adding</source>
            <translation>Hinzufügen anhalten</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Übernehmen…</translation>
        </message>
        <message>
            <source>That window does not answer. Close it where it is open; if it hangs, end its process.</source>
            <translation>Dieses Fenster antwortet nicht. Schließe es dort, wo es offen ist; hängt es, beende seinen Prozess.</translation>
        </message>
        <message>
            <source>The file with your presets was damaged. What could not be read is kept as {name} in {folder}.</source>
            <translation>Die Datei mit deinen Vorlagen war beschädigt. Was nicht zu lesen war, ist als {name} in {folder} aufgehoben.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there any more. It was moved, renamed, or its disk was disconnected. What you typed is kept, and written as soon as the folder is back.</source>
            <translation>Der Ordner {folder} ist nicht mehr da. Er wurde verschoben, umbenannt, oder sein Datenträger wurde getrennt. Was du geschrieben hast, ist aufbewahrt und wird gesichert, sobald der Ordner zurück ist.</translation>
        </message>
        <message numerus="yes">
            <source>The import is undone. %n captions were changed since and stay as they are now.</source>
            <translation>
                <numerusform>Der Import ist rückgängig gemacht. %n Bildtext wurde seither geändert und bleibt, wie er jetzt ist.</numerusform>
                <numerusform>Der Import ist rückgängig gemacht. %n Bildtexte wurden seither geändert und bleiben, wie sie jetzt sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>The import is undone. 1 caption was changed since and stays as it is now.</source>
            <translation>Der Import ist rückgängig gemacht. 1 Bildtext wurde seither geändert und bleibt, wie er jetzt ist.</translation>
        </message>
        <message>
            <source>The run was added as run {number}. Nothing of it is charged here.</source>
            <translation>Der Lauf wurde als Lauf {number} hinzugefügt. Hier wird nichts davon berechnet.</translation>
        </message>
        <message>
            <source>The spelling is not checked now. You can turn it on in the settings.</source>
            <translation>Die Rechtschreibung wird gerade nicht geprüft. In den Einstellungen kannst du sie einschalten.</translation>
        </message>
        <message>
            <source>There are no words on the clipboard to paste.</source>
            <translation>In der Zwischenablage sind keine Wörter zum Einfügen.</translation>
        </message>
        <message>
            <source>There is no caption here to check yet.</source>
            <translation>Hier gibt es noch keinen Bildtext zu prüfen.</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard, and no copied file.</source>
            <translation>In der Zwischenablage ist kein Bild und keine kopierte Datei.</translation>
        </message>
        <message>
            <source>This folder is read-only: the project can be looked at, but not changed, and no training starts. Allow writing there, or copy the folder to another place, and open it again.</source>
            <translation>Dieser Ordner ist schreibgeschützt: Das Projekt kann angesehen, aber nicht geändert werden, und kein Training beginnt. Erlaube das Schreiben dort, oder kopiere den Ordner an einen anderen Ort, und öffne ihn noch einmal.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What was begun in {folder} is being finished. It opens when that is done.</source>
            <translation>Was in {folder} begonnen wurde, wird zu Ende gebracht. Der Ordner öffnet sich, wenn das fertig ist.</translation>
        </message>
        <message>
            <source>What you typed last for %1 captions, %2 and others, could not be saved when you left: another program had changed the files, or they could not be reached. It is among the earlier versions of the captions.</source>
            <translation>Was du zuletzt für %1 Bildtexte (%2 und andere) geschrieben hast, konnte beim Verlassen nicht gesichert werden: Ein anderes Programm hatte die Dateien geändert, oder sie waren nicht erreichbar. Es liegt bei den früheren Fassungen der Bildtexte.</translation>
        </message>
        <message>
            <source>What you typed last for %2 could not be saved when you left: another program had changed the file, or it could not be reached. It is among the earlier versions of the caption.</source>
            <translation>Was du zuletzt für %2 geschrieben hast, konnte beim Verlassen nicht gesichert werden: Ein anderes Programm hatte die Datei geändert, oder sie war nicht erreichbar. Es liegt bei den früheren Fassungen des Bildtextes.</translation>
        </message>
        <message>
            <source>Your model is on Hugging Face as {repo}. It is private.</source>
            <translation>Dein Modell ist auf Hugging Face als {repo}. Es ist privat.</translation>
        </message>
        <message>
            <source>another trigger word found: {word}</source>
            <translation>anderes Auslösewort gefunden: {word}</translation>
        </message>
        <message>
            <source>nothing was added</source>
            <translation>nichts wurde hinzugefügt</translation>
        </message>
        <message>
            <source>stars, crops and marks of %1 images are kept</source>
            <translation>Sterne, Zuschnitte und Markierungen von %1 Bildern sind erhalten</translation>
        </message>
        <message>
            <source>stars, crops and marks of 1 image are kept</source>
            <translation>Sterne, Zuschnitte und Markierungen von 1 Bild sind erhalten</translation>
        </message>
        <message>
            <source>stopped early; {result}</source>
            <translation>vorzeitig angehalten; {result}</translation>
        </message>
        <message>
            <source>trigger word {word} taken over</source>
            <translation>Auslösewort {word} übernommen</translation>
        </message>
        <message>
            <source>{count} could not be added</source>
            <translation>{count} konnten nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>{count} could not be read</source>
            <translation>{count} konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>{folder} and %1 other projects</source>
            <translation>{folder} und %1 weitere Projekte</translation>
        </message>
        <message>
            <source>{folder} and 1 other project</source>
            <translation>{folder} und 1 weiteres Projekt</translation>
        </message>
        <message>
            <source>{folder}: {what}</source>
            <translation>{folder}: {what}</translation>
        </message>
        <message>
            <source>{images} moved to the trash.</source>
            <translation>{images} in den Papierkorb gelegt.</translation>
        </message>
        <message>
            <source>{name} holds what looks like tokens, readable by everybody who gets this folder. Nothing of it is sent.</source>
            <translation>{name} enthält etwas, das wie Tokens aussieht, lesbar für alle, die diesen Ordner bekommen. Nichts davon wird gesendet.</translation>
        </message>
        <message>
            <source>{repo} is public on Hugging Face now.</source>
            <translation>{repo} ist jetzt auf Hugging Face öffentlich.</translation>
        </message>
        <message>
            <source>{what}: {name} and others</source>
            <translation>{what}: {name} und andere</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Full view</source>
            <translation>Große Ansicht</translation>
        </message>
        <message>
            <source>Open {project}</source>
            <translation>{project} öffnen</translation>
        </message>
        <message>
            <source>Recent project</source>
            <translation>Zuletzt benutztes Projekt</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
    </context>
    <context>
        <name>OftenUsed</name>
        <message>
            <source>Words you use often</source>
            <translation>Wörter, die du oft benutzt</translation>
        </message>
    </context>
    <context>
        <name>Ordering</name>
        <message>
            <source>not checked yet</source>
            <translation>noch nicht geprüft</translation>
        </message>
    </context>
    <context>
        <name>PageStates</name>
        <message>
            <source>Clear filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>Drop pictures here, or a whole folder of them. Ten to twenty in one style are enough: different subjects, the same look.</source>
            <translation>Lass hier Bilder los, oder einen ganzen Ordner. Zehn bis zwanzig in einem Stil genügen: verschiedene Motive, derselbe Look.</translation>
        </message>
        <message>
            <source>Images and captions are being listed. Nothing is changed.</source>
            <translation>Bilder und Bildtexte werden aufgelistet. Nichts wird geändert.</translation>
        </message>
        <message>
            <source>It has moved…</source>
            <translation>Er ist umgezogen…</translation>
        </message>
        <message>
            <source>It was moved, renamed, or its disk was disconnected. What you typed is kept here and written as soon as the folder is back. If you choose where it is now, what could not be written is among the earlier versions of its caption.</source>
            <translation>Er wurde verschoben, umbenannt, oder sein Datenträger wurde getrennt. Was du getippt hast, bleibt hier und wird geschrieben, sobald der Ordner wieder da ist. Wählst du, wo er jetzt ist, steht das, was nicht geschrieben werden konnte, unter den früheren Fassungen seines Bildtexts.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>No images yet</source>
            <translation>Noch keine Bilder</translation>
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation>Nichts passt zu diesem Filter</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Der Ordner wird gelesen …</translation>
        </message>
        <message>
            <source>The folder is not there any more</source>
            <translation>Der Ordner ist nicht mehr da</translation>
        </message>
    </context>
    <context>
        <name>PastModel</name>
        <message>
            <source>about %1</source>
            <translation>etwa %1</translation>
        </message>
        <message>
            <source>file no longer there</source>
            <translation>Datei nicht mehr da</translation>
        </message>
    </context>
    <context>
        <name>PictureBox</name>
        <message>
            <source>The file is not in the folder any more.</source>
            <translation>Die Datei ist nicht mehr im Ordner.</translation>
        </message>
        <message>
            <source>This file cannot be read as an image.</source>
            <translation>Diese Datei kann nicht als Bild gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Saved in this project, with its prompt and seed inside the file.</source>
            <translation>In diesem Projekt gespeichert, mit Prompt und Seed in der Datei.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>The chosen picture</source>
            <translation>Das gewählte Bild</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Use settings</source>
            <translation>Einstellungen übernehmen</translation>
        </message>
        <message>
            <source>You like this one</source>
            <translation>Dieses gefällt dir</translation>
        </message>
    </context>
    <context>
        <name>PictureTools</name>
        <message>
            <source>Crop</source>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <source>Edited · Revert</source>
            <translation>Bearbeitet · Zurück zum Original</translation>
        </message>
        <message>
            <source>Full view</source>
            <translation>Große Ansicht</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Rotate right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <source>Show the original again; its file was never changed</source>
            <translation>Wieder das Original zeigen; seine Datei wurde nie geändert</translation>
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>All settings but the seed are in the form.</source>
            <translation>Alle Einstellungen außer dem Seed stehen im Formular.</translation>
        </message>
        <message>
            <source>All settings of this picture are in the form.</source>
            <translation>Alle Einstellungen dieses Bildes stehen im Formular.</translation>
        </message>
        <message>
            <source>Make it without the LoRA</source>
            <translation>Ohne die LoRA erstellen</translation>
        </message>
        <message>
            <source>Seed %1</source>
            <translation>Seed %1</translation>
        </message>
        <message>
            <source>Strength %1</source>
            <translation>Stärke %1</translation>
        </message>
        <message>
            <source>The prompt of this picture is in the form.</source>
            <translation>Der Prompt dieses Bildes steht im Formular.</translation>
        </message>
        <message>
            <source>The seed of this picture is in the form.</source>
            <translation>Der Seed dieses Bildes steht im Formular.</translation>
        </message>
        <message>
            <source>The shape of this picture is in the form.</source>
            <translation>Das Format dieses Bildes steht im Formular.</translation>
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>A sample data set and a practice trainer on this computer. Nothing is sent or charged.</source>
            <translation>Ein Beispieldatensatz und ein Übungstrainer auf diesem Computer. Nichts wird gesendet oder berechnet.</translation>
        </message>
        <message>
            <source>Any folder you open now is trained by the practice trainer.</source>
            <translation>Jeder Ordner, den du jetzt öffnest, wird vom Übungstrainer trainiert.</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>Übung verlassen</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Practice mode is on</source>
            <translation>Der Übungsmodus ist an</translation>
        </message>
        <message>
            <source>Start practice</source>
            <translation>Übung beginnen</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Startet …</translation>
        </message>
        <message>
            <source>Try it without an account</source>
            <translation>Ohne Konto ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>PracticeNote</name>
        <message>
            <source>A trainer on this computer answers instead of the services. Your tokens are not read, nothing is sent and nothing is charged. What you practise stays apart from your real trainings.</source>
            <translation>Statt der Dienste antwortet ein Trainer auf diesem Computer. Deine Tokens werden nicht gelesen, nichts wird gesendet und nichts berechnet. Was du übst, bleibt von deinen echten Trainings getrennt.</translation>
        </message>
        <message>
            <source>Leave practice mode</source>
            <translation>Übungsmodus verlassen</translation>
        </message>
        <message>
            <source>Practice mode is on</source>
            <translation>Der Übungsmodus ist an</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>%1 are ready</source>
            <translation>%1 sind bereit</translation>
        </message>
        <message>
            <source>%1 captions are not UTF-8: convert them on the Dataset page</source>
            <translation>%1 Bildtexte sind nicht UTF-8: Wandle sie auf der Seite Datensatz um</translation>
        </message>
        <message>
            <source>%1 files stay here</source>
            <translation>%1 Dateien bleiben hier</translation>
        </message>
        <message>
            <source>%1 goes in front of every caption</source>
            <translation>%1 kommt vor jeden Bildtext</translation>
        </message>
        <message>
            <source>%1 holds something that is no FLUX LoRA</source>
            <translation>%1 enthält etwas, das kein FLUX-LoRA ist</translation>
        </message>
        <message>
            <source>%1 images have no caption, and go without one</source>
            <translation>%1 Bilder haben keinen Bildtext und gehen ohne mit</translation>
        </message>
        <message>
            <source>%1 images have no caption; the trainer will write them</source>
            <translation>%1 Bilder haben keinen Bildtext; der Trainer wird welche schreiben</translation>
        </message>
        <message>
            <source>%1 is added to %2 captions</source>
            <translation>%1 wird zu %2 Bildtexten hinzugefügt</translation>
        </message>
        <message>
            <source>%1 is added to 1 caption</source>
            <translation>%1 wird zu 1 Bildtext hinzugefügt</translation>
        </message>
        <message>
            <source>%1 is free on Hugging Face</source>
            <translation>%1 ist auf Hugging Face frei</translation>
        </message>
        <message>
            <source>%1 is in every caption</source>
            <translation>%1 steht in jedem Bildtext</translation>
        </message>
        <message>
            <source>%1 is not as the trainer takes it</source>
            <translation>%1: So nimmt der Trainer das nicht an</translation>
        </message>
        <message>
            <source>%1 is public on Hugging Face: choose another name</source>
            <translation>%1 ist auf Hugging Face öffentlich: Wähle einen anderen Namen</translation>
        </message>
        <message>
            <source>%1 is public, and so would be the LoRA: choose another</source>
            <translation>%1 ist öffentlich, und das LoRA wäre es auch: Wähle einen anderen Namen</translation>
        </message>
        <message>
            <source>%1 is there already, and was not made by this project: its files are not replaced</source>
            <translation>%1 gibt es schon, und nicht aus diesem Projekt: Seine Dateien werden nicht ersetzt</translation>
        </message>
        <message>
            <source>%1 is too small to train with</source>
            <translation>%1 ist zu klein für das Training</translation>
        </message>
        <message>
            <source>%1 is yours and private: its LoRA is renewed</source>
            <translation>%1 gehört dir und ist privat: Sein LoRA wird erneuert</translation>
        </message>
        <message>
            <source>%1 stays here</source>
            <translation>%1 bleibt hier</translation>
        </message>
        <message>
            <source>%1 takes these settings</source>
            <translation>%1 nimmt diese Einstellungen an</translation>
        </message>
        <message>
            <source>%1: ten or more teach better</source>
            <translation>%1: zehn oder mehr lehren besser</translation>
        </message>
        <message>
            <source>%2 of your %1 are used this month</source>
            <translation>%2 von deinen %1 sind in diesem Monat verbraucht</translation>
        </message>
        <message>
            <source>1 image has no caption, and goes without one</source>
            <translation>1 Bild hat keinen Bildtext und geht ohne mit</translation>
        </message>
        <message>
            <source>1 image has no caption; the trainer will write one</source>
            <translation>1 Bild hat keinen Bildtext; der Trainer wird einen schreiben</translation>
        </message>
        <message>
            <source>A newer FluxTune made this project: update FluxTune to train it</source>
            <translation>Ein neueres FluxTune hat dieses Projekt angelegt: Aktualisiere FluxTune, um es zu trainieren</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Every image has a caption</source>
            <translation>Jedes Bild hat einen Bildtext</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Hugging Face does not accept the token</source>
            <translation>Hugging Face nimmt den Token nicht an</translation>
        </message>
        <message>
            <source>Hugging Face does not tell yet whether %1 is free</source>
            <translation>Hugging Face sagt noch nicht, ob %1 frei ist</translation>
        </message>
        <message>
            <source>Hugging Face is not connected</source>
            <translation>Hugging Face ist nicht verbunden</translation>
        </message>
        <message>
            <source>Hugging Face token can write</source>
            <translation>Der Token für Hugging Face kann schreiben</translation>
        </message>
        <message>
            <source>No project is open</source>
            <translation>Kein Projekt ist offen</translation>
        </message>
        <message>
            <source>No trigger word: the style will always be on</source>
            <translation>Kein Auslösewort: Der Stil ist immer an</translation>
        </message>
        <message>
            <source>Replicate account is ready</source>
            <translation>Das Konto bei Replicate ist bereit</translation>
        </message>
        <message>
            <source>Replicate does not accept the token</source>
            <translation>Replicate nimmt den Token nicht an</translation>
        </message>
        <message>
            <source>Replicate does not show %1 now; it was there before</source>
            <translation>Replicate zeigt %1 gerade nicht; vorher war es da</translation>
        </message>
        <message>
            <source>Replicate does not tell what the trainer takes now; it is asked again before anything is sent</source>
            <translation>Replicate sagt nicht, was der Trainer jetzt annimmt; bevor etwas geschickt wird, wird noch einmal gefragt</translation>
        </message>
        <message>
            <source>Replicate does not tell yet whether %1 is free</source>
            <translation>Replicate sagt noch nicht, ob %1 frei ist</translation>
        </message>
        <message>
            <source>Replicate is not connected</source>
            <translation>Replicate ist nicht verbunden</translation>
        </message>
        <message>
            <source>Replicate said there was no credit left: %1</source>
            <translation>Replicate meldete, dass kein Guthaben mehr da war: %1</translation>
        </message>
        <message>
            <source>Something about %1 has to be mended first</source>
            <translation>Erst muss an %1 etwas in Ordnung gebracht werden</translation>
        </message>
        <message>
            <source>The Hugging Face name is owner/name</source>
            <translation>Der Name bei Hugging Face ist Besitzer/Name</translation>
        </message>
        <message>
            <source>The Hugging Face token is not checked yet</source>
            <translation>Der Token für Hugging Face ist noch nicht geprüft</translation>
        </message>
        <message>
            <source>The Hugging Face token may only read</source>
            <translation>Der Token für Hugging Face darf nur lesen</translation>
        </message>
        <message>
            <source>The Replicate token is not checked yet</source>
            <translation>Der Token für Replicate ist noch nicht geprüft</translation>
        </message>
        <message>
            <source>The W&amp;B key is not checked yet</source>
            <translation>Der W&amp;B-Schlüssel ist noch nicht geprüft</translation>
        </message>
        <message>
            <source>The caption of %1 is not UTF-8: convert it on the Dataset page</source>
            <translation>Der Bildtext von %1 ist nicht UTF-8: Wandle ihn auf der Seite Datensatz um</translation>
        </message>
        <message>
            <source>The disk has %1 left, and the LoRA needs %2 to arrive</source>
            <translation>Auf dem Datenträger sind noch %1 frei, und das LoRA braucht %2, um anzukommen</translation>
        </message>
        <message>
            <source>The keyring with Hugging Face's token is not open</source>
            <translation>Der Schlüsselbund mit dem Token für Hugging Face ist nicht offen</translation>
        </message>
        <message>
            <source>The keyring with Replicate's token is not open</source>
            <translation>Der Schlüsselbund mit dem Token für Replicate ist nicht offen</translation>
        </message>
        <message>
            <source>The keyring with the W&amp;B key is not open</source>
            <translation>Der Schlüsselbund mit dem W&amp;B-Schlüssel ist nicht offen</translation>
        </message>
        <message>
            <source>The model name can be used</source>
            <translation>Der Modellname ist verwendbar</translation>
        </message>
        <message>
            <source>The model name cannot be used</source>
            <translation>Der Modellname ist nicht verwendbar</translation>
        </message>
        <message>
            <source>The package is over Replicate's 100 MB: leave images out</source>
            <translation>Das Paket ist größer als die 100 MB von Replicate: Lass Bilder weg</translation>
        </message>
        <message>
            <source>The package is over Replicate's 100 MB; packed as JPEG it fits</source>
            <translation>Das Paket ist größer als die 100 MB von Replicate; als JPEG passt es</translation>
        </message>
        <message>
            <source>The package was built and read again: %1</source>
            <translation>Das Paket wurde gebaut und wieder gelesen: %1</translation>
        </message>
        <message>
            <source>The practice account is ready</source>
            <translation>Das Übungskonto ist bereit</translation>
        </message>
        <message>
            <source>The settings are within the trainer's bounds</source>
            <translation>Die Einstellungen liegen in den Grenzen des Trainers</translation>
        </message>
        <message>
            <source>The trainer has a new version since your last run: %3, before %4</source>
            <translation>Der Trainer hat seit deinem letzten Lauf eine neue Version: %3, vorher %4</translation>
        </message>
        <message>
            <source>The trainer now insists on an input that this program does not know, %2. Update FluxTune, or choose the other trainer</source>
            <translation>Der Trainer verlangt jetzt eine Angabe, die dieses Programm nicht kennt: %2. Aktualisiere FluxTune oder wähle den anderen Trainer</translation>
        </message>
        <message>
            <source>The trainer takes only W&amp;B keys of 40 characters; this one is longer</source>
            <translation>Der Trainer nimmt nur W&amp;B-Schlüssel mit 40 Zeichen; dieser ist länger</translation>
        </message>
        <message>
            <source>The trigger word cannot be used</source>
            <translation>Das Auslösewort ist nicht verwendbar</translation>
        </message>
        <message>
            <source>The trigger word is one word of letters, digits, _ and -</source>
            <translation>Das Auslösewort ist ein Wort aus Buchstaben, Ziffern, _ und -</translation>
        </message>
        <message>
            <source>There are no images yet</source>
            <translation>Es gibt noch keine Bilder</translation>
        </message>
        <message>
            <source>There is room for the LoRA</source>
            <translation>Für das LoRA ist Platz</translation>
        </message>
        <message>
            <source>This folder is read-only: allow writing there, then open it again</source>
            <translation>Dieser Ordner ist schreibgeschützt: Erlaube dort das Schreiben und öffne ihn dann erneut</translation>
        </message>
        <message>
            <source>Weights &amp; Biases does not accept the key</source>
            <translation>Weights &amp; Biases nimmt den Schlüssel nicht an</translation>
        </message>
        <message>
            <source>Weights &amp; Biases is not connected</source>
            <translation>Weights &amp; Biases ist nicht verbunden</translation>
        </message>
        <message>
            <source>Weights &amp; Biases key is ready</source>
            <translation>Der Schlüssel für Weights &amp; Biases ist bereit</translation>
        </message>
        <message>
            <source>With this, up to %2 of your %1 a month may be used</source>
            <translation>Damit können bis zu %2 von deinen %1 im Monat verbraucht sein</translation>
        </message>
        <message>
            <source>Your monthly limit of %1 leaves %2, and this may cost more</source>
            <translation>Von deinem Monatslimit von %1 bleiben %2, und dies kann mehr kosten</translation>
        </message>
    </context>
    <context>
        <name>PresetNameDialog</name>
        <message>
            <source>It is kept on this computer, for all projects.</source>
            <translation>Sie bleibt auf diesem Computer, für alle Projekte.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>You have a preset of this name. It would be replaced by this one.</source>
            <translation>Du hast eine Vorlage mit diesem Namen. Sie würde durch diese ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>PresetsButton</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Load from a file…</source>
            <translation>Aus einer Datei laden…</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Recommended for %1</source>
            <translation>Empfohlen für %1</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Save these settings…</source>
            <translation>Diese Einstellungen speichern…</translation>
        </message>
        <message>
            <source>Share as a file</source>
            <translation>Als Datei weitergeben</translation>
        </message>
    </context>
    <context>
        <name>PresetsDoor</name>
        <message>
            <source>It keeps the trainer and all its settings, without trigger word, model name and prompts.</source>
            <translation>Sie hält den Trainer und alle seine Einstellungen fest, ohne Auslösewort, Modellname und Prompts.</translation>
        </message>
        <message>
            <source>Load a preset</source>
            <translation>Vorlage laden</translation>
        </message>
        <message>
            <source>My settings</source>
            <translation>Meine Einstellungen</translation>
        </message>
        <message>
            <source>Preset “%1”</source>
            <translation>Vorlage „%1“</translation>
        </message>
        <message>
            <source>Preset “%1” from a file</source>
            <translation>Vorlage „%1“ aus einer Datei</translation>
        </message>
        <message>
            <source>Presets (%1)</source>
            <translation>Vorlagen (%1)</translation>
        </message>
        <message>
            <source>Recommended for %1</source>
            <translation>Empfohlen für %1</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Vorlage umbenennen</translation>
        </message>
        <message>
            <source>Save these settings as a preset</source>
            <translation>Diese Einstellungen als Vorlage speichern</translation>
        </message>
        <message>
            <source>Share the preset as a file</source>
            <translation>Vorlage als Datei weitergeben</translation>
        </message>
        <message>
            <source>The form stands at it now. Trigger word and model name stayed.</source>
            <translation>Das Formular steht jetzt so. Auslösewort und Modellname sind geblieben.</translation>
        </message>
        <message>
            <source>The preset “%1” is deleted</source>
            <translation>Die Vorlage „%1“ ist gelöscht</translation>
        </message>
    </context>
    <context>
        <name>PricesCard</name>
        <message>
            <source>A number from 0.00001 to 1, such as 0.001525.</source>
            <translation>Eine Zahl von 0.00001 bis 1, etwa 0.001525.</translation>
        </message>
        <message>
            <source>A number from 0.0001 to 10, such as 0.025.</source>
            <translation>Eine Zahl von 0.0001 bis 10, etwa 0.025.</translation>
        </message>
        <message>
            <source>An H100, on which FLUX is trained. {price} an hour.</source>
            <translation>Eine H100, auf der FLUX trainiert wird. {price} pro Stunde.</translation>
        </message>
        <message>
            <source>As published on {day}.</source>
            <translation>Wie veröffentlicht am {day}.</translation>
        </message>
        <message>
            <source>By a model of yours, on FLUX.1-dev.</source>
            <translation>Mit einem deiner Modelle, auf FLUX.1-dev.</translation>
        </message>
        <message>
            <source>Picture, US dollars each</source>
            <translation>Bild, US-Dollar pro Stück</translation>
        </message>
        <message>
            <source>Replicate bills your account, not FluxTune, and its prices may change. What a training cost is told from the seconds that Replicate billed.</source>
            <translation>Replicate rechnet mit deinem Konto ab, nicht mit FluxTune, und seine Preise können sich ändern. Was ein Training gekostet hat, wird aus den Sekunden ermittelt, die Replicate berechnet hat.</translation>
        </message>
        <message>
            <source>Replicate's prices</source>
            <translation>Preise von Replicate</translation>
        </message>
        <message>
            <source>Shipped prices again</source>
            <translation>Mitgelieferte Preise zurück</translation>
        </message>
        <message>
            <source>Training, US dollars a second</source>
            <translation>Training, US-Dollar pro Sekunde</translation>
        </message>
        <message>
            <source>What estimates are reckoned with</source>
            <translation>Womit Schätzungen rechnen</translation>
        </message>
        <message>
            <source>Yours, since {day}.</source>
            <translation>Deine, seit {day}.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A FluxTune command is working in this folder</source>
            <translation>Ein FluxTune-Befehl arbeitet in diesem Ordner</translation>
        </message>
        <message>
            <source>A file could not be read or written</source>
            <translation>Eine Datei konnte nicht gelesen oder geschrieben werden</translation>
        </message>
        <message>
            <source>A file in this zip could not be read</source>
            <translation>Eine Datei in dieser Zip-Datei konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>A folder, or a file that is far too large, has the name of the caption file. It is left as it is. Rename it or move it away; what you typed in the window is then saved by itself.</source>
            <translation>Ein Ordner oder eine viel zu große Datei trägt den Namen der Bildtextdatei. Sie bleibt, wie sie ist. Benenne sie um oder verschiebe sie; was du im Fenster getippt hast, wird dann von selbst gesichert.</translation>
        </message>
        <message>
            <source>A token is one long word without spaces. Copy it again from the service's page.</source>
            <translation>Ein Token ist ein langes Wort ohne Leerzeichen. Kopiere ihn noch einmal von der Seite des Dienstes.</translation>
        </message>
        <message>
            <source>Allow it when you are asked; until then nothing is read or kept there.</source>
            <translation>Erlaube es, wenn du gefragt wirst; bis dahin wird dort nichts gelesen oder aufbewahrt.</translation>
        </message>
        <message>
            <source>Another program changed this caption</source>
            <translation>Ein anderes Programm hat diesen Bildtext geändert</translation>
        </message>
        <message>
            <source>Another training of this project is under way</source>
            <translation>Ein anderes Training dieses Projekts ist in Arbeit</translation>
        </message>
        <message>
            <source>Can't write: the disk is full</source>
            <translation>Schreiben nicht möglich: Der Datenträger ist voll</translation>
        </message>
        <message>
            <source>Can't write: the folder is read-only</source>
            <translation>Schreiben nicht möglich: Der Ordner ist schreibgeschützt</translation>
        </message>
        <message>
            <source>Close it there first, so that the two do not write over each other.</source>
            <translation>Schließ ihn zuerst dort, damit die beiden einander nicht überschreiben.</translation>
        </message>
        <message>
            <source>FluxTune is open already, but does not answer</source>
            <translation>FluxTune ist schon offen, antwortet aber nicht</translation>
        </message>
        <message>
            <source>HEIC pictures need a small addition to the program</source>
            <translation>HEIC-Bilder brauchen einen kleinen Zusatz zum Programm</translation>
        </message>
        <message>
            <source>Images are still coming in</source>
            <translation>Es kommen noch Bilder herein</translation>
        </message>
        <message>
            <source>Install it with: pip install "fluxtune-desktop[heic]". Or export the pictures as JPEG and add those.</source>
            <translation>Installiere ihn mit: pip install "fluxtune-desktop[heic]". Oder exportiere die Bilder als JPEG und füge diese hinzu.</translation>
        </message>
        <message>
            <source>It is damaged, locked with a password, or unpacks to too much. Nothing of it was added. Unpack it yourself, then drop the folder.</source>
            <translation>Sie ist beschädigt, mit einem Passwort gesperrt oder entpackt zu viel. Nichts davon wurde hinzugefügt. Entpacke sie selbst und lass dann den Ordner los.</translation>
        </message>
        <message>
            <source>It is kept for this session only. Allow access to the keyring, then try again.</source>
            <translation>Er wird nur für diese Sitzung behalten. Erlaube den Zugriff auf den Schlüsselbund, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>It is left as it is. Convert it below the caption, or in a text editor.</source>
            <translation>Sie bleibt, wie sie ist. Wandle sie unter dem Bildtext um, oder in einem Texteditor.</translation>
        </message>
        <message>
            <source>It is still at the service for a while. Try to download it again.</source>
            <translation>Es ist noch eine Weile beim Dienst. Versuch noch einmal, es herunterzuladen.</translation>
        </message>
        <message>
            <source>It is the process {detail}.</source>
            <translation>Es ist der Prozess {detail}.</translation>
        </message>
        <message>
            <source>It may have been deleted there. What is on this computer stays.</source>
            <translation>Vielleicht wurde es dort gelöscht. Was auf diesem Computer ist, bleibt.</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted. Put it back, or open it where it is now.</source>
            <translation>Vielleicht wurde es verschoben, umbenannt oder gelöscht. Leg es zurück, oder öffne es, wo es jetzt ist.</translation>
        </message>
        <message>
            <source>It may have started and been charged. It is not sent again before this is clear.</source>
            <translation>Es ist vielleicht gestartet und berechnet worden. Bevor das klar ist, wird es nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <source>It was left out; the rest of the zip was added. Download the zip again, or ask for the file once more.</source>
            <translation>Sie wurde ausgelassen; der Rest der Zip-Datei wurde hinzugefügt. Lade die Zip-Datei noch einmal herunter, oder lass dir die Datei noch einmal geben.</translation>
        </message>
        <message>
            <source>Its window may be behind this one. Unlock it there, then try again.</source>
            <translation>Sein Fenster liegt vielleicht hinter diesem. Entsperre ihn dort, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>No connection to the service</source>
            <translation>Keine Verbindung zum Dienst</translation>
        </message>
        <message>
            <source>No token for this account yet</source>
            <translation>Noch kein Token für dieses Konto</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Nothing was changed. JSON, JSON lines and CSV with file names are understood.</source>
            <translation>Es wurde nichts geändert. Verstanden werden JSON, JSON-Zeilen und CSV mit Dateinamen.</translation>
        </message>
        <message>
            <source>Nothing was changed. Presets are files that “Share as a file” of the presets menu saves. Captions belong on the Dataset page.</source>
            <translation>Es wurde nichts geändert. Vorlagen sind Dateien, die „Als Datei weitergeben“ im Menü der Vorlagen speichert. Bildtexte gehören auf die Seite Datensatz.</translation>
        </message>
        <message>
            <source>Nothing was charged. Add credit on the service's billing page, then try again.</source>
            <translation>Es wurde nichts berechnet. Füge auf der Abrechnungsseite des Dienstes Guthaben hinzu, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing was charged. Change what it names, then try again.</source>
            <translation>Es wurde nichts berechnet. Ändere, was genannt wird, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing was charged. Get a token with more rights, or use another account.</source>
            <translation>Es wurde nichts berechnet. Hol dir einen Token mit mehr Rechten, oder nimm ein anderes Konto.</translation>
        </message>
        <message>
            <source>Nothing was charged. Replace the token in Settings.</source>
            <translation>Es wurde nichts berechnet. Ersetze den Token in den Einstellungen.</translation>
        </message>
        <message>
            <source>Nothing was charged. Use fewer or smaller images.</source>
            <translation>Es wurde nichts berechnet. Nimm weniger oder kleinere Bilder.</translation>
        </message>
        <message>
            <source>Nothing was charged. Wait a moment, then try again.</source>
            <translation>Es wurde nichts berechnet. Warte einen Augenblick, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing was opened or changed. Choose the folder that the images are in.</source>
            <translation>Nichts wurde geöffnet oder geändert. Wähle den Ordner, in dem die Bilder liegen.</translation>
        </message>
        <message>
            <source>Nothing was opened or changed: two at once would write over each other. Close it there. If it is closed there for certain, take it over.</source>
            <translation>Nichts wurde geöffnet oder geändert: zwei zugleich würden einander überschreiben. Schließe es dort. Ist es dort sicher geschlossen, übernimm es.</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Choose which text stays.</source>
            <translation>Es wurde nichts überschrieben. Wähle, welcher Text bleibt.</translation>
        </message>
        <message>
            <source>Nothing was replaced. Choose another name, or an empty folder.</source>
            <translation>Es wurde nichts ersetzt. Wähle einen anderen Namen oder einen leeren Ordner.</translation>
        </message>
        <message>
            <source>Nothing was sent for training, and nothing is charged. Set up a new run: the form shows what the trainer takes now.</source>
            <translation>Nichts wurde zum Training geschickt, und nichts wird berechnet. Richte einen neuen Lauf ein: Das Formular zeigt, was der Trainer jetzt annimmt.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Add --yes to agree beforehand.</source>
            <translation>Es wurde nichts gesendet oder berechnet. Ergänze --yes, um vorab zuzustimmen.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Add some images first.</source>
            <translation>Es wurde nichts gesendet oder berechnet. Füge zuerst einige Bilder hinzu.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Close other copies of FluxTune, then try again.</source>
            <translation>Es wurde nichts gesendet oder berechnet. Schließ andere Exemplare von FluxTune, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Connect the account in Settings.</source>
            <translation>Es wurde nichts gesendet oder berechnet. Verbinde das Konto in den Einstellungen.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Follow it, or cancel it first.</source>
            <translation>Es wurde nichts gesendet oder berechnet. Verfolge es, oder brich es zuerst ab.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Please try again.</source>
            <translation>Es wurde nichts gesendet oder berechnet. Bitte versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Put the images back, or set up a new run with those that are here now.</source>
            <translation>Nichts wurde gesendet oder berechnet. Lege die Bilder zurück, oder richte einen neuen Lauf mit denen ein, die jetzt da sind.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. Save large PNG images as JPEG, or use fewer images.</source>
            <translation>Es wurde nichts gesendet oder berechnet. Speichere große PNG-Bilder als JPEG, oder nimm weniger Bilder.</translation>
        </message>
        <message>
            <source>Nothing was sent or charged. What is under way counts at its upper estimate. Wait for it, or raise the limit in Settings, Money.</source>
            <translation>Nichts wurde gesendet oder berechnet. Was läuft, zählt mit seiner oberen Schätzung. Warte es ab, oder erhöhe das Limit unter Einstellungen, Geld.</translation>
        </message>
        <message>
            <source>Nothing was sent, because everybody could use the result. Choose another name.</source>
            <translation>Es wurde nichts gesendet, denn alle könnten das Ergebnis benutzen. Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>Nothing was sent. Choose a name under your own account.</source>
            <translation>Es wurde nichts gesendet. Wähle einen Namen unter deinem eigenen Konto.</translation>
        </message>
        <message>
            <source>Nothing was sent. Please choose another name.</source>
            <translation>Es wurde nichts gesendet. Bitte wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>Nothing was written or sent. Take the token out, then try again; if others may have seen it, replace it on its service's page.</source>
            <translation>Es wurde nichts geschrieben oder gesendet. Nimm den Token heraus, dann versuch es noch einmal; falls andere ihn gesehen haben könnten, ersetze ihn auf der Seite seines Dienstes.</translation>
        </message>
        <message>
            <source>Open it when the command is done, or end that with Ctrl+C in its terminal; a training goes on at Replicate then.</source>
            <translation>Öffne ihn, wenn der Befehl fertig ist, oder beende den Befehl mit Strg+C in seinem Terminal; ein Training läuft dann bei Replicate weiter.</translation>
        </message>
        <message>
            <source>Practice mode could not start</source>
            <translation>Der Übungsmodus konnte nicht starten</translation>
        </message>
        <message>
            <source>Put that account's token into Settings to follow it.</source>
            <translation>Trag den Token jenes Kontos in die Einstellungen ein, um es zu verfolgen.</translation>
        </message>
        <message>
            <source>Replace the key in Settings, or train without it.</source>
            <translation>Ersetze den Schlüssel in den Einstellungen, oder trainiere ohne ihn.</translation>
        </message>
        <message>
            <source>Results are kept there for a short time only. What is on this computer stays.</source>
            <translation>Ergebnisse bleiben dort nur kurze Zeit. Was auf diesem Computer ist, bleibt.</translation>
        </message>
        <message>
            <source>Something else stands where this caption belongs</source>
            <translation>Wo dieser Bildtext hingehört, steht etwas anderes</translation>
        </message>
        <message>
            <source>Something unexpected went wrong in FluxTune</source>
            <translation>In FluxTune ist etwas Unerwartetes schiefgegangen</translation>
        </message>
        <message>
            <source>Start it in a desktop session, or use a verb: fluxtune --help.</source>
            <translation>Starte es in einer Desktop-Sitzung, oder nimm ein Verb: fluxtune --help.</translation>
        </message>
        <message>
            <source>That computer is called {detail}.</source>
            <translation>Jener Computer heißt {detail}.</translation>
        </message>
        <message>
            <source>The account has no credit left</source>
            <translation>Das Konto hat kein Guthaben mehr</translation>
        </message>
        <message>
            <source>The answer was lost on the way</source>
            <translation>Die Antwort ging unterwegs verloren</translation>
        </message>
        <message>
            <source>The answer was: {detail}</source>
            <translation>Die Antwort war: {detail}</translation>
        </message>
        <message>
            <source>The captions in this file cannot be read</source>
            <translation>Die Bildtexte in dieser Datei können nicht gelesen werden</translation>
        </message>
        <message>
            <source>The connection is not safe, so nothing was sent</source>
            <translation>Die Verbindung ist nicht sicher, darum wurde nichts gesendet</translation>
        </message>
        <message>
            <source>The file is damaged or not really an image. Replace it or take it out.</source>
            <translation>Die Datei ist beschädigt oder gar kein Bild. Ersetze sie oder nimm sie heraus.</translation>
        </message>
        <message>
            <source>The file is larger than the service takes</source>
            <translation>Die Datei ist größer, als der Dienst annimmt</translation>
        </message>
        <message>
            <source>The images of that run are not here any more as they were</source>
            <translation>Die Bilder dieses Laufs sind nicht mehr so da, wie sie waren</translation>
        </message>
        <message>
            <source>The model with this name belongs to another account</source>
            <translation>Das Modell mit diesem Namen gehört einem anderen Konto</translation>
        </message>
        <message>
            <source>The model with this name is public</source>
            <translation>Das Modell mit diesem Namen ist öffentlich</translation>
        </message>
        <message>
            <source>The other side could not prove who it is. Check the network you are on.</source>
            <translation>Die andere Seite konnte nicht beweisen, wer sie ist. Prüfe das Netzwerk, in dem du bist.</translation>
        </message>
        <message>
            <source>The published files do not match yours</source>
            <translation>Die veröffentlichten Dateien stimmen nicht mit deinen überein</translation>
        </message>
        <message>
            <source>The safety filter held this picture back</source>
            <translation>Der Sicherheitsfilter hat dieses Bild zurückgehalten</translation>
        </message>
        <message>
            <source>The service asks to slow down</source>
            <translation>Der Dienst bittet, langsamer zu machen</translation>
        </message>
        <message>
            <source>The service did not answer in time</source>
            <translation>Der Dienst hat nicht rechtzeitig geantwortet</translation>
        </message>
        <message>
            <source>The service does not accept the token</source>
            <translation>Der Dienst nimmt den Token nicht an</translation>
        </message>
        <message>
            <source>The service does not know this</source>
            <translation>Der Dienst kennt das nicht</translation>
        </message>
        <message>
            <source>The service gave an answer that makes no sense</source>
            <translation>Der Dienst gab eine Antwort, die keinen Sinn ergibt</translation>
        </message>
        <message>
            <source>The service has deleted this already</source>
            <translation>Der Dienst hat das schon gelöscht</translation>
        </message>
        <message>
            <source>The service has trouble of its own</source>
            <translation>Der Dienst hat selbst Schwierigkeiten</translation>
        </message>
        <message>
            <source>The service refused the settings</source>
            <translation>Der Dienst hat die Einstellungen abgelehnt</translation>
        </message>
        <message>
            <source>The system did not let FluxTune use its keyring</source>
            <translation>Das System hat FluxTune nicht an seinen Schlüsselbund gelassen</translation>
        </message>
        <message>
            <source>The system's keyring did not take the token</source>
            <translation>Der Schlüsselbund des Systems hat den Token nicht angenommen</translation>
        </message>
        <message>
            <source>The system's keyring has not answered</source>
            <translation>Der Schlüsselbund des Systems hat nicht geantwortet</translation>
        </message>
        <message>
            <source>The system's keyring is locked</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt</translation>
        </message>
        <message>
            <source>The token is not allowed to do this</source>
            <translation>Der Token darf das nicht</translation>
        </message>
        <message>
            <source>The trained model arrived damaged</source>
            <translation>Das trainierte Modell kam beschädigt an</translation>
        </message>
        <message>
            <source>The trainer has changed and would refuse this run</source>
            <translation>Der Trainer hat sich geändert und würde diesen Lauf ablehnen</translation>
        </message>
        <message>
            <source>The training package did not pass its check</source>
            <translation>Das Trainingspaket hat seine Prüfung nicht bestanden</translation>
        </message>
        <message>
            <source>The training package is above 100 MB</source>
            <translation>Das Trainingspaket ist größer als 100 MB</translation>
        </message>
        <message>
            <source>The training stopped with an error</source>
            <translation>Das Training endete mit einem Fehler</translation>
        </message>
        <message>
            <source>There are no images to train on</source>
            <translation>Es gibt keine Bilder zum Trainieren</translation>
        </message>
        <message>
            <source>There is no screen to show the window on</source>
            <translation>Es gibt keinen Bildschirm für das Fenster</translation>
        </message>
        <message>
            <source>There is no trained model yet</source>
            <translation>Es gibt noch kein trainiertes Modell</translation>
        </message>
        <message>
            <source>There is something of that name already</source>
            <translation>Es gibt schon etwas mit diesem Namen</translation>
        </message>
        <message>
            <source>These presets were made by a newer FluxTune</source>
            <translation>Diese Vorlagen stammen von einem neueren FluxTune</translation>
        </message>
        <message>
            <source>They are left as they are, and nothing was changed. Update FluxTune.</source>
            <translation>Sie bleiben, wie sie sind, und nichts wurde geändert. Aktualisiere FluxTune.</translation>
        </message>
        <message>
            <source>This caption file is not UTF-8 text</source>
            <translation>Diese Bildtextdatei ist kein UTF-8-Text</translation>
        </message>
        <message>
            <source>This computer has no keyring</source>
            <translation>Dieser Computer hat keinen Schlüsselbund</translation>
        </message>
        <message>
            <source>This costs money, and nobody is here to say yes</source>
            <translation>Das kostet Geld, und niemand ist hier, um Ja zu sagen</translation>
        </message>
        <message>
            <source>This could pass your monthly limit</source>
            <translation>Damit könnte dein Monatslimit überschritten werden</translation>
        </message>
        <message>
            <source>This does not look like a token</source>
            <translation>Das sieht nicht wie ein Token aus</translation>
        </message>
        <message>
            <source>This file holds no preset</source>
            <translation>In dieser Datei ist keine Vorlage</translation>
        </message>
        <message>
            <source>This folder is open in another FluxTune</source>
            <translation>Dieser Ordner ist in einem anderen FluxTune offen</translation>
        </message>
        <message>
            <source>This holds what looks like a token</source>
            <translation>Das enthält etwas, das wie ein Token aussieht</translation>
        </message>
        <message>
            <source>This image cannot be read</source>
            <translation>Dieses Bild kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>This is the whole disk, not a folder of images</source>
            <translation>Das ist der ganze Datenträger, kein Ordner mit Bildern</translation>
        </message>
        <message>
            <source>This name is already taken</source>
            <translation>Dieser Name ist schon vergeben</translation>
        </message>
        <message>
            <source>This project is open on another computer, or was not closed</source>
            <translation>Dieses Projekt ist auf einem anderen Computer offen oder wurde dort nicht geschlossen</translation>
        </message>
        <message>
            <source>This project was made by a newer FluxTune</source>
            <translation>Dieses Projekt wurde von einem neueren FluxTune angelegt</translation>
        </message>
        <message>
            <source>This was started with another account</source>
            <translation>Das wurde mit einem anderen Konto gestartet</translation>
        </message>
        <message>
            <source>This word cannot be a trigger word</source>
            <translation>Dieses Wort kann kein Auslösewort sein</translation>
        </message>
        <message>
            <source>This zip cannot be opened</source>
            <translation>Diese Zip-Datei kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>Tokens are kept for this session only and asked for again next time.</source>
            <translation>Tokens werden nur für diese Sitzung behalten und beim nächsten Mal wieder erfragt.</translation>
        </message>
        <message>
            <source>Train one first; it then appears here.</source>
            <translation>Trainiere zuerst eines; dann erscheint es hier.</translation>
        </message>
        <message>
            <source>Training would go without it, so nothing was sent or charged. Try again when the Dataset page says that all is saved.</source>
            <translation>Das Training ginge ohne sie, darum wurde nichts gesendet oder berechnet. Versuch es noch einmal, wenn auf der Seite Datensatz steht, dass alles gesichert ist.</translation>
        </message>
        <message>
            <source>Training would go without them, so nothing was sent or charged. Start it when the Dataset page says that all is saved, or stop adding images there.</source>
            <translation>Das Training ginge ohne sie, darum wurde nichts gesendet oder berechnet. Starte es, wenn auf der Seite Datensatz steht, dass alles gesichert ist, oder halte dort das Hinzufügen an.</translation>
        </message>
        <message>
            <source>Unlock it; until then tokens are kept for this session only.</source>
            <translation>Entsperre ihn; bis dahin werden Tokens nur für diese Sitzung behalten.</translation>
        </message>
        <message>
            <source>Use letters, digits, _ and - only. Nothing was changed or charged.</source>
            <translation>Nimm nur Buchstaben, Ziffern, _ und -. Es wurde nichts geändert oder berechnet.</translation>
        </message>
        <message>
            <source>Weights &amp; Biases does not accept the key</source>
            <translation>Weights &amp; Biases nimmt den Schlüssel nicht an</translation>
        </message>
        <message>
            <source>What is saved is safe. Wait a moment and start it again; if it still does not answer, end it in the system's list of programs first.</source>
            <translation>Was gesichert ist, ist sicher. Warte einen Moment und starte es noch einmal; antwortet es dann immer noch nicht, beende es zuerst in der Programmliste des Systems.</translation>
        </message>
        <message>
            <source>What is saved stays saved. Close and reopen the program if it goes on.</source>
            <translation>Was gesichert ist, bleibt gesichert. Schließ das Programm und öffne es wieder, falls das weitergeht.</translation>
        </message>
        <message>
            <source>What was saved before is safe. Allow writing there; what you typed in the window is then saved by itself, anything else can be tried again.</source>
            <translation>Was vorher gesichert war, ist sicher. Erlaube dort das Schreiben; was du im Fenster geschrieben hast, wird dann von selbst gesichert, alles andere lässt sich noch einmal versuchen.</translation>
        </message>
        <message>
            <source>What was saved before is safe. Check the disk and the folder's permissions, then try again.</source>
            <translation>Was vorher gesichert war, ist sicher. Prüfe den Datenträger und die Rechte des Ordners, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <source>What was saved before is safe. Free some space; what you typed in the window is then saved by itself, anything else can be tried again.</source>
            <translation>Was vorher gesichert war, ist sicher. Mach etwas Platz; was du im Fenster geschrieben hast, wird dann von selbst gesichert, alles andere lässt sich noch einmal versuchen.</translation>
        </message>
        <message>
            <source>What you changed last is not saved yet</source>
            <translation>Was du zuletzt geändert hast, ist noch nicht gesichert</translation>
        </message>
        <message>
            <source>You can look at it here, but not change it. Update FluxTune to go on.</source>
            <translation>Du kannst es hier ansehen, aber nicht ändern. Aktualisiere FluxTune, um weiterzumachen.</translation>
        </message>
        <message>
            <source>You may have been charged for it. Try other words, or another seed.</source>
            <translation>Es kann dir berechnet worden sein. Versuch andere Worte oder einen anderen Seed.</translation>
        </message>
        <message>
            <source>Your copy is safe here. Publish it again.</source>
            <translation>Deine Kopie ist hier sicher. Veröffentliche sie noch einmal.</translation>
        </message>
        <message>
            <source>Your images and captions are safe. Only the time that was used is charged.</source>
            <translation>Deine Bilder und Bildtexte sind sicher. Nur die verbrauchte Zeit wird berechnet.</translation>
        </message>
        <message>
            <source>Your work is safe on this computer. It goes on when you are online again.</source>
            <translation>Deine Arbeit ist auf diesem Computer sicher. Es geht weiter, sobald du wieder online bist.</translation>
        </message>
        <message>
            <source>Your work is safe on this computer. Please try again in a few minutes.</source>
            <translation>Deine Arbeit ist auf diesem Computer sicher. Bitte versuch es in ein paar Minuten noch einmal.</translation>
        </message>
        <message>
            <source>Your work is safe on this computer. Please try again in a minute.</source>
            <translation>Deine Arbeit ist auf diesem Computer sicher. Bitte versuch es in einer Minute noch einmal.</translation>
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
            <translation>Fortschritt des Laufs</translation>
        </message>
    </context>
    <context>
        <name>ProjectDoors</name>
        <message>
            <source>Add images</source>
            <translation>Bilder hinzufügen</translation>
        </message>
        <message>
            <source>Add the images of a folder</source>
            <translation>Die Bilder eines Ordners hinzufügen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Bildtexte</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Images, zips and captions</source>
            <translation>Bilder, Zip-Dateien und Bildtexte</translation>
        </message>
        <message>
            <source>Import zip or JSON</source>
            <translation>Zip oder JSON importieren</translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation>Einen Ordner mit Bildern öffnen</translation>
        </message>
        <message>
            <source>Open the folder of the images</source>
            <translation>Den Ordner der Bilder öffnen</translation>
        </message>
        <message>
            <source>Zips</source>
            <translation>Zip-Dateien</translation>
        </message>
        <message>
            <source>Zips and captions</source>
            <translation>Zip-Dateien und Bildtexte</translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>A whole number from 1 to 2147483647.</source>
            <translation>Eine ganze Zahl von 1 bis 2147483647.</translation>
        </message>
        <message>
            <source>Back to a random seed</source>
            <translation>Zurück zu einem zufälligen Seed</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Describe the picture, as you would to a friend.</source>
            <translation>Beschreib das Bild, wie du es Freunden beschreiben würdest.</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Noch kein Modell</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Put %1 into the prompt</source>
            <translation>%1 in den Prompt setzen</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Style strength</source>
            <translation>Stärke des Stils</translation>
        </message>
        <message>
            <source>random</source>
            <translation>zufällig</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <source>A new scene</source>
            <translation>Eine neue Szene</translation>
        </message>
        <message>
            <source>From your images</source>
            <translation>Aus deinen Bildern</translation>
        </message>
        <message>
            <source>Switch it on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>This trainer paints no pictures while it learns.</source>
            <translation>Dieser Trainer malt keine Bilder, während er lernt.</translation>
        </message>
        <message>
            <source>Without Weights &amp; Biases there are no pictures while it learns, and no intermediate versions.</source>
            <translation>Ohne Weights &amp; Biases gibt es keine Bilder, während es lernt, und keine Zwischenstände.</translation>
        </message>
        <message>
            <source>Without the word</source>
            <translation>Ohne das Wort</translation>
        </message>
    </context>
    <context>
        <name>PromptsCard</name>
        <message>
            <source>%1 pictures, free in practice. In a real training they add about %2 of GPU time, which is billed.</source>
            <translation>%1 Bilder, in der Übung kostenlos. Bei einem echten Training kosten sie etwa %2 GPU-Zeit mehr, die berechnet wird.</translation>
        </message>
        <message>
            <source>%1 pictures; they add about %2 of GPU time, which is billed.</source>
            <translation>%1 Bilder; sie kosten etwa %2 GPU-Zeit mehr, die berechnet wird.</translation>
        </message>
        <message>
            <source>After every</source>
            <translation>Nach je</translation>
        </message>
        <message>
            <source>Paint them while it learns</source>
            <translation>Malen, während es lernt</translation>
        </message>
        <message>
            <source>Progress pictures</source>
            <translation>Fortschrittsbilder</translation>
        </message>
        <message>
            <source>Steps between progress pictures</source>
            <translation>Schritte zwischen Fortschrittsbildern</translation>
        </message>
        <message>
            <source>Two of them begin alike. Let their first 23 signs differ, or Weights &amp; Biases may show one in the place of the other.</source>
            <translation>Zwei davon beginnen gleich. Lass die ersten 23 Zeichen verschieden sein, sonst zeigt Weights &amp; Biases vielleicht eines statt des anderen.</translation>
        </message>
        <message>
            <source>Without a prompt nothing is painted.</source>
            <translation>Ohne Prompt wird nichts gemalt.</translation>
        </message>
        <message>
            <source>Write them anew</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>steps, and before the first</source>
            <translation>Schritten, und vor dem ersten</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation>Auf Hugging Face veröffentlichen</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>Repository</translation>
        </message>
        <message>
            <source>The LoRA and a model card go into a private repository that only you can see. Publishing is free.</source>
            <translation>Die LoRA und eine Modellkarte kommen in ein privates Repository, das nur du siehst. Veröffentlichen kostet nichts.</translation>
        </message>
        <message>
            <source>Write owner/name, with letters, digits and - _ .</source>
            <translation>Schreib Besitzer/Name, mit Buchstaben, Ziffern und - _ .</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
    </context>
    <context>
        <name>ReadyPanel</name>
        <message>
            <source>Before you start</source>
            <translation>Bevor du startest</translation>
        </message>
        <message>
            <source>Estimated cost</source>
            <translation>Geschätzte Kosten</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Start training</source>
            <translation>Training starten</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>What will be sent?</source>
            <translation>Was wird gesendet?</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>The folders that you open are listed here.</source>
            <translation>Hier stehen die Ordner, die du öffnest.</translation>
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <source>Take off the list</source>
            <translation>Von der Liste nehmen</translation>
        </message>
    </context>
    <context>
        <name>Recommended</name>
        <message>
            <source>Few images are soon known by heart, so fewer steps are enough.</source>
            <translation>Wenige Bilder sind schnell auswendig gelernt, darum reichen weniger Schritte.</translation>
        </message>
        <message>
            <source>Many images need more steps, so that each is seen often enough.</source>
            <translation>Viele Bilder brauchen mehr Schritte, damit jedes oft genug gesehen wird.</translation>
        </message>
        <message>
            <source>One face or thing is learned with about 27 looks at each image; many more make it stiff.</source>
            <translation>Ein Gesicht oder Ding ist nach etwa 27 Blicken auf jedes Bild gelernt; viele mehr machen es steif.</translation>
        </message>
        <message>
            <source>Rank and learning rate are the trainer's own.</source>
            <translation>Rang und Lernrate sind die des Trainers.</translation>
        </message>
        <message>
            <source>The trainer's own values, which suit 10 to 20 images.</source>
            <translation>Die eigenen Werte des Trainers, passend für 10 bis 20 Bilder.</translation>
        </message>
    </context>
    <context>
        <name>RecommendedRow</name>
        <message>
            <source>Recommended: %1 steps, rank %2, learning rate %3.</source>
            <translation>Empfohlen: %1 Schritte, Rank %2, Lernrate %3.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Your images changed, and the steps with them: from %1 to %2.</source>
            <translation>Deine Bilder haben sich geändert, und mit ihnen die Schritte: von %1 auf %2.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Add them</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the chosen lines, or all</source>
            <translation>Die gewählten Zeilen kopieren, oder alle</translation>
        </message>
        <message>
            <source>It is the trigger word of this project now.</source>
            <translation>Es ist jetzt das Auslösewort dieses Projekts.</translation>
        </message>
        <message>
            <source>Last import</source>
            <translation>Letzter Import</translation>
        </message>
        <message>
            <source>The captions of the file are used now. Undo brings yours back.</source>
            <translation>Die Bildtexte der Datei gelten jetzt. Rückgängig bringt deine zurück.</translation>
        </message>
        <message>
            <source>They are UTF-8 now. Undo takes that back.</source>
            <translation>Sie sind jetzt UTF-8. Rückgängig nimmt das zurück.</translation>
        </message>
        <message>
            <source>Use this word</source>
            <translation>Dieses Wort nehmen</translation>
        </message>
    </context>
    <context>
        <name>ReportList</name>
        <message>
            <source>What became of each file</source>
            <translation>Was aus jeder Datei wurde</translation>
        </message>
    </context>
    <context>
        <name>RunList</name>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
    </context>
    <context>
        <name>RunQuestions</name>
        <message>
            <source>not checked yet</source>
            <translation>noch nicht geprüft</translation>
        </message>
    </context>
    <context>
        <name>RunVerbs</name>
        <message>
            <source>Cancel run</source>
            <translation>Lauf abbrechen</translation>
        </message>
        <message>
            <source>Copy support file…</source>
            <translation>Supportdatei kopieren …</translation>
        </message>
        <message>
            <source>Create pictures</source>
            <translation>Bilder erstellen</translation>
        </message>
        <message>
            <source>Delete the model at Replicate…</source>
            <translation>Modell bei Replicate löschen…</translation>
        </message>
        <message>
            <source>Fetch the file</source>
            <translation>Datei holen</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Aufgeben</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Make public…</source>
            <translation>Öffentlich machen …</translation>
        </message>
        <message>
            <source>More for this run</source>
            <translation>Mehr zu diesem Lauf</translation>
        </message>
        <message>
            <source>Move run to trash…</source>
            <translation>Lauf in den Papierkorb legen…</translation>
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation>Auf Hugging Face veröffentlichen</translation>
        </message>
        <message>
            <source>Repeat with the same images</source>
            <translation>Mit denselben Bildern wiederholen</translation>
        </message>
        <message>
            <source>Replicate</source>
            <translation>Replicate</translation>
        </message>
        <message>
            <source>Save LoRA as…</source>
            <translation>LoRA speichern unter …</translation>
        </message>
        <message>
            <source>Save run as a file…</source>
            <translation>Lauf als Datei speichern…</translation>
        </message>
        <message>
            <source>Set up a new run</source>
            <translation>Neuen Lauf einrichten</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Start again · could cost twice</source>
            <translation>Neu starten · könnte doppelt kosten</translation>
        </message>
        <message>
            <source>Stop publishing</source>
            <translation>Veröffentlichen anhalten</translation>
        </message>
        <message>
            <source>Train again with these settings</source>
            <translation>Mit diesen Einstellungen noch einmal trainieren</translation>
        </message>
    </context>
    <context>
        <name>RunsView</name>
        <message>
            <source>All projects…</source>
            <translation>Alle Projekte…</translation>
        </message>
        <message>
            <source>Find a run</source>
            <translation>Lauf suchen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>No run has these words.</source>
            <translation>Kein Lauf hat diese Wörter.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
    </context>
    <context>
        <name>SaveTrouble</name>
        <message>
            <source>Keep mine</source>
            <translation>Meinen behalten</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Anderen nehmen</translation>
        </message>
        <message>
            <source>The other program emptied or deleted the caption file.</source>
            <translation>Das andere Programm hat die Bildtextdatei geleert oder gelöscht.</translation>
        </message>
        <message>
            <source>Theirs against yours. The other one is kept as an earlier version.</source>
            <translation>Der andere gegen deinen. Der nicht genommene wird als frühere Fassung aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Not saved</source>
            <translation>Nicht gesichert</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gesichert</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gesichert …</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>%1 images and %2 captions, %3. The images are cropped and turned as you set it. What a camera wrote into them (place, time, serial number) stays here.</source>
            <translation>%1 Bilder und %2 Bildtexte, %3. Die Bilder sind beschnitten und gedreht, wie du es eingestellt hast. Was eine Kamera hineingeschrieben hat (Ort, Zeit, Seriennummer), bleibt hier.</translation>
        </message>
        <message>
            <source>How long it stays there</source>
            <translation>Wie lange es dort bleibt</translation>
        </message>
        <message>
            <source>Hugging Face: your token goes to huggingface.co alone, from this computer, when the LoRA is published.</source>
            <translation>Hugging Face: Dein Token geht nur an huggingface.co, von diesem Computer aus, wenn die LoRA veröffentlicht wird.</translation>
        </message>
        <message>
            <source>Hugging Face: your token goes to the trainer at Replicate, as a secret input that is not shown again, and from this computer to huggingface.co.</source>
            <translation>Hugging Face: Dein Token geht an den Trainer bei Replicate, als geheime Eingabe, die nicht wieder gezeigt wird, und von diesem Computer an huggingface.co.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer before you confirm the start.</source>
            <translation>Nichts verlässt diesen Computer, bevor du den Start bestätigst.</translation>
        </message>
        <message>
            <source>One package, to Replicate</source>
            <translation>Ein Paket, an Replicate</translation>
        </message>
        <message>
            <source>Practice: all of this stays on this computer.</source>
            <translation>Übung: All das bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>Replicate: your Replicate token, with each request, to it alone.</source>
            <translation>Replicate: Dein Replicate-Token, mit jeder Anfrage, nur dorthin.</translation>
        </message>
        <message>
            <source>The package is deleted when the training has ended, and expires within a day in any case. Your captions remain in the archive with the LoRA, private in your account, until you delete that version. Replicate does not say how long it keeps settings and log of a training.</source>
            <translation>Das Paket wird gelöscht, wenn das Training zu Ende ist, und läuft in jedem Fall innerhalb eines Tages ab. Deine Bildtexte bleiben im Archiv mit der LoRA, privat in deinem Konto, bis du diese Version löschst. Wie lange Replicate Einstellungen und Protokoll eines Trainings aufbewahrt, sagt es nicht.</translation>
        </message>
        <message>
            <source>The settings, to Replicate</source>
            <translation>Die Einstellungen, an Replicate</translation>
        </message>
        <message>
            <source>Tokens, by name</source>
            <translation>Tokens, mit Namen</translation>
        </message>
        <message>
            <source>Weights &amp; Biases: your W&amp;B key goes to the trainer at Replicate, as a secret input that is not shown again.</source>
            <translation>Weights &amp; Biases: Dein W&amp;B-Schlüssel geht an den Trainer bei Replicate, als geheime Eingabe, die nicht wieder gezeigt wird.</translation>
        </message>
    </context>
    <context>
        <name>SendingSheet</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Images and captions</source>
            <translation>Bilder und Bildtexte</translation>
        </message>
        <message>
            <source>What will be sent?</source>
            <translation>Was wird gesendet?</translation>
        </message>
    </context>
    <context>
        <name>SentCard</name>
        <message>
            <source>FluxTune sends nothing about you or your work anywhere: no statistics, no crash reports, no question for a newer version. Tokens lie in the keyring of this computer, and each goes to its own service and, where it says so above, to Replicate.</source>
            <translation>FluxTune sendet nirgendwohin etwas über dich oder deine Arbeit: keine Statistik, keine Absturzberichte, keine Frage nach einer neueren Version. Token liegen im Schlüsselbund dieses Computers, und jeder geht zu seinem eigenen Dienst und, wo es oben steht, zu Replicate.</translation>
        </message>
        <message>
            <source>Hugging Face, only when you publish</source>
            <translation>Hugging Face, nur wenn du veröffentlichst</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>Niemand sonst</translation>
        </message>
        <message>
            <source>Replicate, when you create</source>
            <translation>Replicate, wenn du erstellst</translation>
        </message>
        <message>
            <source>Replicate, when you train</source>
            <translation>Replicate, wenn du trainierst</translation>
        </message>
        <message>
            <source>The LoRA and a card that describes it, into a repository of yours that is private at first. It stays until you delete it. Your token goes to Replicate only where you let the trainer upload, and with pictures of an intermediate version.</source>
            <translation>Das LoRA und eine Karte, die es beschreibt, in ein Repository von dir, das zuerst privat ist. Es bleibt, bis du es löschst. Dein Token geht nur an Replicate, wo du den Trainer hochladen lässt, und mit Bildern einer Zwischenversion.</translation>
        </message>
        <message>
            <source>The prompt and the settings. Prompt and picture are removed there after an hour; FluxTune keeps its own copy in the project.</source>
            <translation>Der Prompt und die Einstellungen. Prompt und Bild werden dort nach einer Stunde entfernt; FluxTune verwahrt seine eigene Kopie im Projekt.</translation>
        </message>
        <message>
            <source>The trainer at Replicate gets your key for that training and sends steps, losses and settings. They stay until you delete them.</source>
            <translation>Der Trainer bei Replicate bekommt für dieses Training deinen Schlüssel und sendet Schritte, Loss und Einstellungen. Sie bleiben, bis du sie löschst.</translation>
        </message>
        <message>
            <source>Weights &amp; Biases, only when a training asks for it</source>
            <translation>Weights &amp; Biases, nur wenn ein Training darum bittet</translation>
        </message>
        <message>
            <source>What is sent, and how long it stays</source>
            <translation>Was gesendet wird, und wie lange es bleibt</translation>
        </message>
        <message>
            <source>Your images and captions in one package, reduced and without camera data, and the settings. The package expires there within a day. The trained model stays in your account, private, until you delete it.</source>
            <translation>Deine Bilder und Bildtexte in einem Paket, verkleinert und ohne Kameradaten, und die Einstellungen. Das Paket verfällt dort binnen eines Tages. Das trainierte Modell bleibt privat in deinem Konto, bis du es löschst.</translation>
        </message>
    </context>
    <context>
        <name>SettingsCard</name>
        <message numerus="yes">
            <source>Recommended for %1 with %n images</source>
            <translation>
                <numerusform>Empfohlen für %1 mit %n Bild</numerusform>
                <numerusform>Empfohlen für %1 mit %n Bildern</numerusform>
            </translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>The trainer's defaults</source>
            <translation>Vorgaben des Trainers</translation>
        </message>
        <message>
            <source>Training settings</source>
            <translation>Trainingseinstellungen</translation>
        </message>
        <message>
            <source>Your defaults</source>
            <translation>Deine Vorgaben</translation>
        </message>
        <message>
            <source>Your own settings</source>
            <translation>Deine eigenen Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>Über FluxTune</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Bildtexte</translation>
        </message>
        <message>
            <source>English, Deutsch, Italiano</source>
            <translation>English, Deutsch, Italiano</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>Storage and privacy</source>
            <translation>Speicher und Privates</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>cache, disk, folders, data</source>
            <translation>Cache, Festplatte, Ordner, Daten</translation>
        </message>
        <message>
            <source>defaults, steps, notification</source>
            <translation>Vorgaben, Schritte, Benachrichtigung</translation>
        </message>
        <message>
            <source>keyboard, shortcuts</source>
            <translation>Tastatur, Tastenkürzel</translation>
        </message>
        <message>
            <source>prices, limit, budget, spending, cost</source>
            <translation>Preise, Limit, Budget, Ausgaben, Kosten</translation>
        </message>
        <message>
            <source>spelling, snippets, words</source>
            <translation>Rechtschreibung, Textbausteine, Wörter</translation>
        </message>
        <message>
            <source>theme, dark, light, contrast, text size</source>
            <translation>Thema, dunkel, hell, Kontrast, Textgröße</translation>
        </message>
        <message>
            <source>token, key, keyring, sign in, Replicate</source>
            <translation>Token, Schlüssel, Schlüsselbund, anmelden, Replicate</translation>
        </message>
        <message>
            <source>version, licences</source>
            <translation>Version, Lizenzen</translation>
        </message>
    </context>
    <context>
        <name>SetupView</name>
        <message>
            <source>Practice: everything happens on this computer, and nothing is charged.</source>
            <translation>Übung: Alles geschieht auf diesem Computer, und nichts wird berechnet.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Train a new model</source>
            <translation>Ein neues Modell trainieren</translation>
        </message>
        <message>
            <source>Your images and captions are packed, uploaded to Replicate and used to teach FLUX.1 your style.</source>
            <translation>Deine Bilder und Bildtexte werden gepackt, zu Replicate hochgeladen und lehren FLUX.1 deinen Stil.</translation>
        </message>
    </context>
    <context>
        <name>Several</name>
        <message>
            <source>Add to end</source>
            <translation>Ans Ende setzen</translation>
        </message>
        <message>
            <source>Add to start</source>
            <translation>An den Anfang setzen</translation>
        </message>
        <message>
            <source>Insert trigger</source>
            <translation>Auslöser einsetzen</translation>
        </message>
        <message>
            <source>Insert trigger word</source>
            <translation>Auslösewort einsetzen</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Als geprüft markieren</translation>
        </message>
        <message>
            <source>Words for all of them, such as “at night”</source>
            <translation>Worte für alle, etwa „bei Nacht“</translation>
        </message>
        <message>
            <source>Words for the captions of all chosen images</source>
            <translation>Worte für die Bildtexte aller gewählten Bilder</translation>
        </message>
        <message>
            <source>{images} chosen</source>
            <translation>{images} gewählt</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Diese Seite</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoriten</translation>
        </message>
    </context>
    <context>
        <name>SideSheet</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
    </context>
    <context>
        <name>SilentWindow</name>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>There it is the process %1.</source>
            <translation>Dort ist es der Prozess %1.</translation>
        </message>
    </context>
    <context>
        <name>Snippets</name>
        <message>
            <source>Edit snippets…</source>
            <translation>Bausteine bearbeiten …</translation>
        </message>
        <message>
            <source>Insert snippet</source>
            <translation>Baustein einsetzen</translation>
        </message>
    </context>
    <context>
        <name>SortButton</name>
        <message>
            <source>Ascending</source>
            <translation>Aufsteigend</translation>
        </message>
        <message>
            <source>Caption length</source>
            <translation>Länge des Bildtextes</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>Absteigend</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Sorted by %1, %2</source>
            <translation>Sortiert nach %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add to my words</source>
            <translation>Zu meinen Wörtern</translation>
        </message>
        <message>
            <source>Ignore in this caption</source>
            <translation>In diesem Bildtext übergehen</translation>
        </message>
        <message>
            <source>Looking for words…</source>
            <translation>Wörter werden gesucht …</translation>
        </message>
        <message>
            <source>No similar word is known</source>
            <translation>Kein ähnliches Wort bekannt</translation>
        </message>
    </context>
    <context>
        <name>StartDoor</name>
        <message>
            <source>not checked yet</source>
            <translation>noch nicht geprüft</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} von {count}</translation>
        </message>
    </context>
    <context>
        <name>StoragePart</name>
        <message>
            <source>Earlier versions of captions</source>
            <translation>Frühere Fassungen von Bildtexten</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Small copies of images, so that a folder opens at once. Made again.</source>
            <translation>Kleine Kopien der Bilder, damit ein Ordner sofort aufgeht. Werden neu gemacht.</translation>
        </message>
        <message>
            <source>Storage and privacy</source>
            <translation>Speicher und Privates</translation>
        </message>
        <message>
            <source>The practice service on this computer, its models and its projects.</source>
            <translation>Der Übungsdienst auf diesem Computer, seine Modelle und seine Projekte.</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Vorschaubilder</translation>
        </message>
        <message>
            <source>What the program did, without tokens. 4 MB at most.</source>
            <translation>Was das Programm getan hat, ohne Tokens. Höchstens 4 MB.</translation>
        </message>
        <message>
            <source>What your captions said in the last 90 days. 200 MB at most.</source>
            <translation>Was deine Bildtexte in den letzten 90 Tagen sagten. Höchstens 200 MB.</translation>
        </message>
        <message>
            <source>Your images and captions stay in the folders that you opened. What FluxTune adds there lies in the hidden folder .fluxtune: settings, crops, trainings, models and pictures.</source>
            <translation>Deine Bilder und Bildtexte bleiben in den Ordnern, die du geöffnet hast. Was FluxTune dort hinzufügt, liegt im verborgenen Ordner .fluxtune: Einstellungen, Zuschnitte, Trainings, Modelle und Bilder.</translation>
        </message>
    </context>
    <context>
        <name>StoreRow</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Clear: {name}</source>
            <translation>Leeren: {name}</translation>
        </message>
        <message>
            <source>Clearing…</source>
            <translation>Wird geleert …</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
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
            <translation>Modellname</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Auslösewort</translation>
        </message>
        <message>
            <source>What are you teaching?</source>
            <translation>Was bringst du bei?</translation>
        </message>
    </context>
    <context>
        <name>SubjectForm</name>
        <message>
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
    </context>
    <context>
        <name>SupportSheet</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>For whoever helps you. It holds versions, settings and the last lines of the log, no tokens and no captions. Nothing is sent: look it through, then copy or save it.</source>
            <translation>Für alle, die dir helfen. Sie enthält Versionen, Einstellungen und die letzten Zeilen des Protokolls, keine Tokens und keine Bildtexte. Nichts wird gesendet: Sieh sie durch, dann kopiere oder speichere sie.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Save the support file</source>
            <translation>Die Support-Datei speichern</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>Support-Datei</translation>
        </message>
    </context>
    <context>
        <name>Taken</name>
        <message>
            <source>%1: %2 became %3, the nearest that the form can be set to.</source>
            <translation>%1: Aus %2 wurde %3, so nah, wie sich das Formular stellen lässt.</translation>
        </message>
        <message>
            <source>And %1 more that the trainer does not take.</source>
            <translation>Und %1 weitere, die der Trainer nicht nimmt.</translation>
        </message>
        <message>
            <source>It is for another trainer, which is chosen now: %1.</source>
            <translation>Sie ist für einen anderen Trainer, der jetzt gewählt ist: %1.</translation>
        </message>
        <message>
            <source>It is for the trainer %1, which this program does not know. Nothing was changed.</source>
            <translation>Das gehört zum Trainer %1, den dieses Programm nicht kennt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>It was made for another version of the trainer: look it over.</source>
            <translation>Sie wurde für eine andere Version des Trainers gemacht: Sieh sie durch.</translation>
        </message>
        <message>
            <source>Its trainer is chosen: %1.</source>
            <translation>Sein Trainer ist gewählt: %1.</translation>
        </message>
        <message>
            <source>Left out: %1. %2</source>
            <translation>Weggelassen: %1. %2</translation>
        </message>
        <message>
            <source>Nothing was started: look it over, then start it yourself.</source>
            <translation>Es wurde nichts gestartet: Sieh es durch und starte dann selbst.</translation>
        </message>
        <message>
            <source>Taken over: its settings, no trigger word, model %1.</source>
            <translation>Übernommen: seine Einstellungen, kein Auslösewort, Modell %1.</translation>
        </message>
        <message>
            <source>Taken over: its settings, the trigger word %1, model %2.</source>
            <translation>Übernommen: seine Einstellungen, das Auslösewort %1, Modell %2.</translation>
        </message>
        <message>
            <source>That run had %1 images; now there are %2.</source>
            <translation>Jener Lauf hatte %1 Bilder; jetzt sind es %2.</translation>
        </message>
        <message>
            <source>The trainer has a new version since that run.</source>
            <translation>Der Trainer hat seit jenem Lauf eine neue Version.</translation>
        </message>
    </context>
    <context>
        <name>TidyForm</name>
        <message>
            <source>Commas and full stops</source>
            <translation>Kommas und Punkte</translation>
        </message>
        <message>
            <source>Line breaks become spaces</source>
            <translation>Zeilenumbrüche werden Leerzeichen</translation>
        </message>
        <message>
            <source>Spaces</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <source>Words that stand twice in a row</source>
            <translation>Wörter, die zweimal hintereinander stehen</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>Cannot be read</source>
            <translation>Kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>Noch kein Bildtext</translation>
        </message>
        <message>
            <source>The file is gone</source>
            <translation>Die Datei ist weg</translation>
        </message>
    </context>
    <context>
        <name>TokenFileCard</name>
        <message>
            <source>A file with tokens</source>
            <translation>Eine Datei mit Tokens</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Blank them in the file</source>
            <translation>In der Datei löschen</translation>
        </message>
        <message>
            <source>Choose a file with tokens</source>
            <translation>Eine Datei mit Tokens wählen</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Earlier scripts keep tokens in a config.json that everybody can read. They can move to the keyring from here.</source>
            <translation>Frühere Skripte halten Tokens in einer config.json, die alle lesen können. Von hier können sie in den Schlüsselbund umziehen.</translation>
        </message>
        <message>
            <source>Move to the keyring</source>
            <translation>In den Schlüsselbund verschieben</translation>
        </message>
        <message>
            <source>Settings (*.json *.env *.txt *.toml *.yaml *.yml)</source>
            <translation>Einstellungen (*.json *.env *.txt *.toml *.yaml *.yml)</translation>
        </message>
        <message>
            <source>Tokens in a file</source>
            <translation>Tokens in einer Datei</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Build a filter</source>
            <translation>Filter zusammenstellen</translation>
        </message>
        <message>
            <source>Captioned</source>
            <translation>Mit Bildtext</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Size of the thumbnails</source>
            <translation>Größe der Vorschaubilder</translation>
        </message>
        <message>
            <source>Size of the thumbnails (Ctrl and the mouse wheel)</source>
            <translation>Größe der Vorschaubilder (Strg und Mausrad)</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Practice mode</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Practice mode — nothing is sent or charged</source>
            <translation>Übung – nichts wird gesendet oder berechnet</translation>
        </message>
        <message>
            <source>Project folder</source>
            <translation>Projektordner</translation>
        </message>
    </context>
    <context>
        <name>TrainerCard</name>
        <message>
            <source>%1 on Replicate, on %2 GPUs. You see its state and the time: its log tells no steps and no loss. It sends nothing to Weights &amp; Biases.</source>
            <translation>%1 auf Replicate, auf %2 GPUs. Du siehst Stand und Zeit: Sein Protokoll nennt weder Schritte noch Loss. Er sendet nichts an Weights &amp; Biases.</translation>
        </message>
        <message>
            <source>%1 on Replicate. You see each step and the loss while it learns.</source>
            <translation>%1 auf Replicate. Du siehst jeden Schritt und den Loss, während er lernt.</translation>
        </message>
        <message>
            <source>Which trainer?</source>
            <translation>Welcher Trainer?</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>%1 has no caption; the trainer will write one</source>
            <translation>%1 hat keinen Bildtext; der Trainer wird einen schreiben</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%1 von %2 Schritten</translation>
        </message>
        <message>
            <source>%1 s per step</source>
            <translation>%1 s je Schritt</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 bisher</translation>
        </message>
        <message>
            <source>%1 steps</source>
            <translation>%1 Schritte</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1, %2 captioned, %3 not UTF-8</source>
            <translation>%1, %2 mit Bildtext, %3 nicht UTF-8</translation>
        </message>
        <message>
            <source>%1, all captioned</source>
            <translation>%1, alle mit Bildtext</translation>
        </message>
        <message>
            <source>%1, all captioned but %2</source>
            <translation>%1, alle mit Bildtext bis auf %2</translation>
        </message>
        <message>
            <source>%1, none captioned</source>
            <translation>%1, keines mit Bildtext</translation>
        </message>
        <message>
            <source>%1, private</source>
            <translation>%1, privat</translation>
        </message>
        <message>
            <source>%1, private · the trainer uploads it and gets your token</source>
            <translation>%1, privat · der Trainer lädt es hoch und bekommt deinen Token</translation>
        </message>
        <message>
            <source>%1: what is missing is written then.</source>
            <translation>%1: was fehlt, wird dann geschrieben.</translation>
        </message>
        <message>
            <source>A person or character</source>
            <translation>Eine Person oder Figur</translation>
        </message>
        <message>
            <source>A private repository</source>
            <translation>Ein privates Repository</translation>
        </message>
        <message>
            <source>A product or thing</source>
            <translation>Ein Produkt oder Ding</translation>
        </message>
        <message>
            <source>A style</source>
            <translation>Einen Stil</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Add credit on replicate.com, then start again.</source>
            <translation>Füge auf replicate.com Guthaben hinzu, dann starte neu.</translation>
        </message>
        <message>
            <source>Add images on the Dataset page.</source>
            <translation>Füge auf der Seite Datensatz Bilder hinzu.</translation>
        </message>
        <message>
            <source>An earlier attempt had arrived after all</source>
            <translation>Ein früherer Versuch war doch angekommen</translation>
        </message>
        <message>
            <source>An earlier attempt had arrived after all.</source>
            <translation>Ein früherer Versuch war doch angekommen.</translation>
        </message>
        <message>
            <source>An object</source>
            <translation>Einen Gegenstand</translation>
        </message>
        <message>
            <source>Being checked…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Bring the project's folder back to its place</source>
            <translation>Bring den Projektordner an seinen Platz zurück</translation>
        </message>
        <message>
            <source>Cancel run</source>
            <translation>Lauf abbrechen</translation>
        </message>
        <message>
            <source>Cancel run %1?</source>
            <translation>Lauf %1 abbrechen?</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Cancelled at step %1</source>
            <translation>Bei Schritt %1 abgebrochen</translation>
        </message>
        <message>
            <source>Choose another model name, then start again.</source>
            <translation>Wähle einen anderen Modellnamen, dann starte neu.</translation>
        </message>
        <message>
            <source>Delete it there</source>
            <translation>Dort löschen</translation>
        </message>
        <message>
            <source>Delete this model at Replicate?</source>
            <translation>Dieses Modell bei Replicate löschen?</translation>
        </message>
        <message>
            <source>Did Replicate get the training?</source>
            <translation>Hat Replicate das Training bekommen?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Done · %1 steps</source>
            <translation>Fertig · %1 Schritte</translation>
        </message>
        <message>
            <source>Done · file not fetched</source>
            <translation>Fertig · Datei nicht geholt</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <source>Enter practice mode to follow it.</source>
            <translation>Geh in den Übungsmodus, um es zu verfolgen.</translation>
        </message>
        <message>
            <source>FLUX.1 [dev] and a LoRA made from it are licensed for non-commercial use. What you make with it on Replicate you may use commercially, too.</source>
            <translation>FLUX.1 [dev] und eine LoRA daraus sind für nicht kommerzielle Nutzung lizenziert. Was du damit auf Replicate machst, darfst du auch kommerziell nutzen.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>Fehlgeschlagen: %1</translation>
        </message>
        <message>
            <source>FluxTune asks again by itself until it is well.</source>
            <translation>FluxTune fragt von selbst weiter, bis es wieder geht.</translation>
        </message>
        <message>
            <source>FluxTune looks for it in your list there for up to 15 minutes. Nothing is sent a second time.</source>
            <translation>FluxTune sucht es bis zu 15 Minuten lang in deiner Liste dort. Nichts wird ein zweites Mal gesendet.</translation>
        </message>
        <message>
            <source>FluxTune waits a minute at most, and asks again by itself.</source>
            <translation>FluxTune wartet höchstens eine Minute und fragt von selbst wieder.</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <source>Free some space, then start again.</source>
            <translation>Mach etwas Platz, dann starte neu.</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <source>Give the keyring free: the run is followed again then.</source>
            <translation>Gib den Schlüsselbund frei: dann wird der Lauf wieder verfolgt.</translation>
        </message>
        <message>
            <source>Go on to send it now, or give it up.</source>
            <translation>Mach weiter, um es jetzt zu senden, oder gib es auf.</translation>
        </message>
        <message>
            <source>HEIC needs an extra</source>
            <translation>HEIC braucht einen Zusatz</translation>
        </message>
        <message>
            <source>Hugging Face</source>
            <translation>Hugging Face</translation>
        </message>
        <message>
            <source>Hugging Face does not answer at the moment. It goes on by itself; your copy is safe here.</source>
            <translation>Hugging Face antwortet gerade nicht. Es geht von selbst weiter; deine Kopie ist hier sicher.</translation>
        </message>
        <message>
            <source>If the first one did arrive, both are charged. Look at replicate.com first if you are not sure.</source>
            <translation>Falls das erste doch ankam, werden beide berechnet. Sieh zuerst auf replicate.com nach, wenn du nicht sicher bist.</translation>
        </message>
        <message>
            <source>It belongs to the account %1. If the token in Settings is of another one, put one of %1 there. If not, it turns up by itself: FluxTune goes on asking.</source>
            <translation>Es gehört dem Konto %1. Wenn das Token in den Einstellungen von einem anderen ist, trag dort eines von %1 ein. Sonst taucht es von selbst wieder auf: FluxTune fragt weiter.</translation>
        </message>
        <message>
            <source>It cannot be continued afterwards.</source>
            <translation>Es kann danach nicht fortgesetzt werden.</translation>
        </message>
        <message>
            <source>It goes on by itself as soon as the connection is back.</source>
            <translation>Es geht von selbst weiter, sobald die Verbindung zurück ist.</translation>
        </message>
        <message>
            <source>It goes to Hugging Face as %1, private.</source>
            <translation>Es geht als %1 zu Hugging Face, privat.</translation>
        </message>
        <message>
            <source>It is called “%1”. The run is followed as before; a newer FluxTune may know the word.</source>
            <translation>Er heißt „%1“. Der Lauf wird wie bisher verfolgt; ein neueres FluxTune kennt das Wort vielleicht.</translation>
        </message>
        <message>
            <source>It is trained already and costs about %1 in any case.</source>
            <translation>Das Training ist schon fertig und kostet in jedem Fall etwa %1.</translation>
        </message>
        <message>
            <source>It was ended at Replicate as soon as it was seen. The seconds that it ran are billed besides this run.</source>
            <translation>Er wurde bei Replicate beendet, sobald er zu sehen war. Die Sekunden, die er lief, werden neben diesem Lauf berechnet.</translation>
        </message>
        <message>
            <source>It was not published on Hugging Face. Your copy is safe here.</source>
            <translation>Es wurde nicht auf Hugging Face veröffentlicht. Deine Kopie ist hier sicher.</translation>
        </message>
        <message>
            <source>It was not published to the end. Your copy is safe here; publish it again when you like.</source>
            <translation>Es wurde nicht zu Ende veröffentlicht. Deine Kopie ist hier sicher; veröffentliche sie noch einmal, wann du magst.</translation>
        </message>
        <message>
            <source>Its LoRA, its log and what was trained with it go to the system's trash. Your images and captions stay, and so do pictures made with it.</source>
            <translation>Seine LoRA, sein Protokoll und der Stand der Bilder, mit denen er trainiert wurde, kommen in den Papierkorb des Systems. Deine Bilder und Beschreibungen bleiben, ebenso die damit erzeugten Bilder.</translation>
        </message>
        <message>
            <source>Its file could not be fetched: {why}. It is trained all the same, and pictures can be made with its model at Replicate. To fetch the file once more costs nothing.</source>
            <translation>Seine Datei konnte nicht geholt werden: {why}. Trainiert ist er trotzdem, und mit seinem Modell bei Replicate lassen sich Bilder machen. Die Datei noch einmal zu holen kostet nichts.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Leave practice mode to follow it. It goes on meanwhile.</source>
            <translation>Verlass den Übungsmodus, um es zu verfolgen. Es geht inzwischen weiter.</translation>
        </message>
        <message>
            <source>Leave some images out, or save them as JPEG, then start again.</source>
            <translation>Lass einige Bilder weg, oder speichere sie als JPEG, dann starte neu.</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Weitergehen lassen</translation>
        </message>
        <message>
            <source>Live charts on wandb.ai</source>
            <translation>Live-Diagramme auf wandb.ai</translation>
        </message>
        <message>
            <source>Look again first. Starting again could cost twice if it did arrive.</source>
            <translation>Sieh zuerst noch einmal nach. Neu starten könnte doppelt kosten, falls es ankam.</translation>
        </message>
        <message>
            <source>Look at the account in Settings, then start again.</source>
            <translation>Sieh dir das Konto in den Einstellungen an, dann starte neu.</translation>
        </message>
        <message>
            <source>Look at the file on the Dataset page, then start again.</source>
            <translation>Sieh dir die Datei auf der Seite Datensatz an, dann starte neu.</translation>
        </message>
        <message>
            <source>Look at the log: if it still writes steps, it comes to its end. If nothing moves, cancel the run; what was used until then is billed.</source>
            <translation>Sieh ins Protokoll: Kommen noch Schritte dazu, geht es zu Ende. Bewegt sich nichts, brich den Lauf ab; berechnet wird, was bis dahin verbraucht wurde.</translation>
        </message>
        <message>
            <source>Looking for the training at Replicate</source>
            <translation>Das Training wird bei Replicate gesucht</translation>
        </message>
        <message>
            <source>Make room on the disk</source>
            <translation>Schaff Platz auf dem Datenträger</translation>
        </message>
        <message>
            <source>Make the folder writable</source>
            <translation>Mach den Ordner beschreibbar</translation>
        </message>
        <message>
            <source>Make the folder writable, then start again.</source>
            <translation>Mach den Ordner beschreibbar, dann starte neu.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Monthly limit</source>
            <translation>Monatslimit</translation>
        </message>
        <message>
            <source>Move run %1 to the trash?</source>
            <translation>Lauf %1 in den Papierkorb legen?</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>No GPU runs for it yet, so nothing is charged.</source>
            <translation>Noch läuft keine GPU dafür, also wird nichts berechnet.</translation>
        </message>
        <message>
            <source>No answer from Replicate at the moment</source>
            <translation>Replicate antwortet gerade nicht</translation>
        </message>
        <message>
            <source>Nobody knows whether Replicate took it. If it did, it runs and is billed: look for it among your trainings at replicate.com, and cancel it there.</source>
            <translation>Niemand weiß, ob Replicate ihn angenommen hat. Wenn ja, läuft er und wird berechnet: Suche ihn unter deinen Trainings auf replicate.com und brich ihn dort ab.</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Noch nicht geprüft</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Nicht bestätigt</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Nothing more is sent meanwhile.</source>
            <translation>Bis dahin wird nichts mehr gesendet.</translation>
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation>Es wurde nichts berechnet.</translation>
        </message>
        <message>
            <source>Nothing was charged. Your images and captions are safe.</source>
            <translation>Es wurde nichts berechnet. Deine Bilder und Bildtexte sind sicher.</translation>
        </message>
        <message>
            <source>Nothing was sent to the trainer yet, so nothing is charged.</source>
            <translation>Noch ging nichts an den Trainer, also wird nichts berechnet.</translation>
        </message>
        <message>
            <source>One face or figure</source>
            <translation>Ein Gesicht oder eine Figur</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Packen</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Wird gepackt</translation>
        </message>
        <message>
            <source>Practice mode: nothing is sent or charged.</source>
            <translation>Übungsmodus: Nichts wird gesendet oder berechnet.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>Published on Hugging Face as %1, for everybody.</source>
            <translation>Auf Hugging Face veröffentlicht als %1, für alle.</translation>
        </message>
        <message>
            <source>Published on Hugging Face as %1, private.</source>
            <translation>Auf Hugging Face veröffentlicht als %1, privat.</translation>
        </message>
        <message>
            <source>Put a valid token of the same account into Settings, Accounts: the run is followed again at once.</source>
            <translation>Trag unter Einstellungen, Konten ein gültiges Token desselben Kontos ein: der Lauf wird dann sofort wieder verfolgt.</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Schlange</translation>
        </message>
        <message>
            <source>Repeat run %1?</source>
            <translation>Lauf %1 wiederholen?</translation>
        </message>
        <message>
            <source>Replicate asks to be asked less often</source>
            <translation>Replicate möchte seltener gefragt werden</translation>
        </message>
        <message>
            <source>Replicate bills %1 of GPU time, about %2.</source>
            <translation>Replicate berechnet %1 GPU-Zeit, etwa %2.</translation>
        </message>
        <message>
            <source>Replicate bills by the second while the GPU runs. Prices of replicate.com/pricing as of %1.</source>
            <translation>Replicate rechnet nach Sekunden ab, solange die GPU läuft. Preise von replicate.com/pricing, Stand %1.</translation>
        </message>
        <message>
            <source>Replicate bills the seconds that the GPU ran; the sum is in your account there.</source>
            <translation>Replicate berechnet die Sekunden, die die GPU lief; die Summe steht dort in deinem Konto.</translation>
        </message>
        <message>
            <source>Replicate bills the seconds that the GPU runs. You can cancel at any time.</source>
            <translation>Replicate berechnet die Sekunden, die die GPU läuft. Du kannst jederzeit abbrechen.</translation>
        </message>
        <message>
            <source>Replicate does not accept the token any more</source>
            <translation>Replicate akzeptiert das Token nicht mehr</translation>
        </message>
        <message>
            <source>Replicate does not show this training at the moment</source>
            <translation>Replicate zeigt dieses Training gerade nicht</translation>
        </message>
        <message>
            <source>Replicate has trouble of its own at the moment</source>
            <translation>Replicate hat gerade selbst Probleme</translation>
        </message>
        <message>
            <source>Replicate tells a state that this version does not know</source>
            <translation>Replicate meldet einen Zustand, den diese Version nicht kennt</translation>
        </message>
        <message>
            <source>Run %1 failed</source>
            <translation>Lauf %1 ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>Run %1 is being downloaded</source>
            <translation>Lauf %1 wird heruntergeladen</translation>
        </message>
        <message>
            <source>Run %1 is being packed</source>
            <translation>Lauf %1 wird gepackt</translation>
        </message>
        <message>
            <source>Run %1 is being sent</source>
            <translation>Lauf %1 wird gesendet</translation>
        </message>
        <message>
            <source>Run %1 is being uploaded</source>
            <translation>Lauf %1 wird hochgeladen</translation>
        </message>
        <message>
            <source>Run %1 is done</source>
            <translation>Lauf %1 ist fertig</translation>
        </message>
        <message>
            <source>Run %1 is getting ready</source>
            <translation>Lauf %1 wird vorbereitet</translation>
        </message>
        <message>
            <source>Run %1 is not confirmed</source>
            <translation>Lauf %1 ist nicht bestätigt</translation>
        </message>
        <message>
            <source>Run %1 is training</source>
            <translation>Lauf %1 trainiert</translation>
        </message>
        <message>
            <source>Run %1 waits for a GPU</source>
            <translation>Lauf %1 wartet auf eine GPU</translation>
        </message>
        <message>
            <source>Run %1 was cancelled</source>
            <translation>Lauf %1 wurde abgebrochen</translation>
        </message>
        <message>
            <source>Run %1 was not sent yet</source>
            <translation>Lauf %1 wurde noch nicht gesendet</translation>
        </message>
        <message>
            <source>Run %1 · %2</source>
            <translation>Lauf %1 · %2</translation>
        </message>
        <message>
            <source>Save the LoRA as</source>
            <translation>LoRA speichern unter</translation>
        </message>
        <message>
            <source>Save the run as</source>
            <translation>Lauf speichern als</translation>
        </message>
        <message>
            <source>See that the project's folder can be written</source>
            <translation>Sorg dafür, dass der Projektordner beschreibbar ist</translation>
        </message>
        <message>
            <source>Send run %1 to Replicate now?</source>
            <translation>Lauf %1 jetzt an Replicate senden?</translation>
        </message>
        <message>
            <source>Send the training once more?</source>
            <translation>Das Training noch einmal senden?</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Set up a new run: the form shows what the trainer takes now.</source>
            <translation>Richte einen neuen Lauf ein: Das Formular zeigt, was der Trainer jetzt annimmt.</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Mit Stern</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Start again when you are connected.</source>
            <translation>Starte neu, wenn du verbunden bist.</translation>
        </message>
        <message>
            <source>Start again when you like; your settings are kept.</source>
            <translation>Starte neu, wann du magst; deine Einstellungen bleiben.</translation>
        </message>
        <message>
            <source>Start again without Weights &amp; Biases.</source>
            <translation>Starte neu ohne Weights &amp; Biases.</translation>
        </message>
        <message>
            <source>Start practice training · free</source>
            <translation>Übung starten · gratis</translation>
        </message>
        <message>
            <source>Start the training on Replicate?</source>
            <translation>Das Training auf Replicate starten?</translation>
        </message>
        <message>
            <source>Start training · about %1</source>
            <translation>Training starten · etwa %1</translation>
        </message>
        <message>
            <source>The GPU has been running for %1, which costs about %2.</source>
            <translation>Die GPU läuft seit %1; das kostet etwa %2.</translation>
        </message>
        <message>
            <source>The LoRA is kept in this project.</source>
            <translation>Die LoRA wird in diesem Projekt aufbewahrt.</translation>
        </message>
        <message>
            <source>The LoRA's file is not here: Replicate keeps it for a while only. Pictures can be made with the model all the same.</source>
            <translation>Die Datei der LoRA ist nicht hier: Replicate bewahrt sie nur eine Weile auf. Bilder lassen sich mit dem Modell trotzdem machen.</translation>
        </message>
        <message>
            <source>The answer to the order was lost on the way.</source>
            <translation>Die Antwort auf den Auftrag ging unterwegs verloren.</translation>
        </message>
        <message>
            <source>The answer was lost on the way, and the training is not in Replicate's list.</source>
            <translation>Die Antwort ging unterwegs verloren, und das Training steht nicht in der Liste von Replicate.</translation>
        </message>
        <message>
            <source>The connection to Replicate is not safe at the moment</source>
            <translation>Die Verbindung zu Replicate ist gerade nicht sicher</translation>
        </message>
        <message>
            <source>The last lines of the log below say what the trainer found.</source>
            <translation>Die letzten Zeilen des Protokolls unten sagen, was der Trainer gefunden hat.</translation>
        </message>
        <message>
            <source>The look of all images</source>
            <translation>Der Look aller Bilder</translation>
        </message>
        <message>
            <source>The model at Replicate and what was published stay.</source>
            <translation>Das Modell bei Replicate und was veröffentlicht wurde, bleiben.</translation>
        </message>
        <message>
            <source>The other side could not prove who it is, so nothing was sent. A network that asks to sign in does that; it goes on by itself in another one.</source>
            <translation>Die Gegenseite konnte nicht beweisen, wer sie ist, also wurde nichts gesendet. Das macht ein Netz, das eine Anmeldung verlangt; in einem anderen geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>The range is wide: for this batch size or resolution, or a run without training, nobody has published figures.</source>
            <translation>Die Spanne ist weit: Für diese Batchgröße oder Auflösung, oder einen Lauf ohne Training, hat niemand Zahlen veröffentlicht.</translation>
        </message>
        <message>
            <source>The run cannot be written into the project at the moment</source>
            <translation>Der Lauf kann gerade nicht ins Projekt geschrieben werden</translation>
        </message>
        <message>
            <source>The same images with the crops, captions and settings of run %1. If an image was changed or is gone, nothing is sent.</source>
            <translation>Dieselben Bilder mit den Zuschnitten, Beschreibungen und Einstellungen von Lauf %1. Wurde ein Bild geändert oder fehlt es, wird nichts gesendet.</translation>
        </message>
        <message>
            <source>The service cannot be reached</source>
            <translation>Der Dienst ist nicht erreichbar</translation>
        </message>
        <message>
            <source>The token is not accepted</source>
            <translation>Der Token wird nicht angenommen</translation>
        </message>
        <message>
            <source>The token was revoked</source>
            <translation>Der Token wurde widerrufen</translation>
        </message>
        <message>
            <source>The training ended early</source>
            <translation>Das Training endete vorzeitig</translation>
        </message>
        <message>
            <source>The training goes on at Replicate, and the model is kept there.</source>
            <translation>Das Training läuft bei Replicate weiter, und das Modell bleibt dort erhalten.</translation>
        </message>
        <message>
            <source>The training goes on there, and nothing of it is lost.</source>
            <translation>Das Training läuft dort weiter, und nichts davon geht verloren.</translation>
        </message>
        <message>
            <source>The version that this run made is deleted there, for good, within some minutes. With it no more pictures can be made. The LoRA on this computer and on Hugging Face stays.</source>
            <translation>Die Version, die dieser Lauf gemacht hat, wird dort innerhalb einiger Minuten endgültig gelöscht. Mit ihr lassen sich keine Bilder mehr machen. Die LoRA auf diesem Computer und auf Hugging Face bleibt.</translation>
        </message>
        <message>
            <source>There is no token to look at Replicate with</source>
            <translation>Es gibt kein Token, um bei Replicate nachzusehen</translation>
        </message>
        <message>
            <source>This is a practice run</source>
            <translation>Das ist ein Übungslauf</translation>
        </message>
        <message>
            <source>This is practice: nothing is charged.</source>
            <translation>Das ist Übung: Nichts wird berechnet.</translation>
        </message>
        <message>
            <source>This run is not followed at the moment</source>
            <translation>Dieser Lauf wird gerade nicht verfolgt</translation>
        </message>
        <message>
            <source>This run takes more than twice as long as expected</source>
            <translation>Dieser Lauf dauert mehr als doppelt so lange wie erwartet</translation>
        </message>
        <message>
            <source>This run was begun on another computer: %1</source>
            <translation>Dieser Lauf wurde auf einem anderen Computer begonnen: %1</translation>
        </message>
        <message>
            <source>This run was closed before it was sent</source>
            <translation>Dieser Lauf wurde geschlossen, bevor er gesendet war</translation>
        </message>
        <message>
            <source>This run was started on Replicate</source>
            <translation>Dieser Lauf wurde auf Replicate gestartet</translation>
        </message>
        <message>
            <source>This trainer cannot do that</source>
            <translation>Dieser Trainer kann das nicht</translation>
        </message>
        <message>
            <source>This was practice: nothing was charged.</source>
            <translation>Das war Übung: Nichts wurde berechnet.</translation>
        </message>
        <message>
            <source>Time and cost are those of your last %1 trainings, the newest of %2.</source>
            <translation>Zeit und Kosten sind die deiner letzten %1 Trainings, das neueste vom %2.</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <source>Train only with images that you may use, and with the likeness of people who agreed to it. By starting you say that this is so; you are asked once in each project.</source>
            <translation>Trainiere nur mit Bildern, die du verwenden darfst, und mit dem Aussehen von Menschen, die zugestimmt haben. Mit dem Start sagst du, dass es so ist; gefragt wirst du einmal in jedem Projekt.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Wird hochgeladen</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>W&amp;B key not accepted</source>
            <translation>W&amp;B-Schlüssel nicht angenommen</translation>
        </message>
        <message>
            <source>Wait a minute, then start again.</source>
            <translation>Warte eine Minute, dann starte neu.</translation>
        </message>
        <message>
            <source>Waiting for a GPU</source>
            <translation>Wartet auf eine GPU</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>Wartet auf deine Antwort</translation>
        </message>
        <message>
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <source>What it cost stays in the ledger.</source>
            <translation>Was er gekostet hat, bleibt im Kostenbuch.</translation>
        </message>
        <message>
            <source>What was published stays.</source>
            <translation>Was veröffentlicht wurde, bleibt.</translation>
        </message>
        <message>
            <source>What you see here is of %1.</source>
            <translation>Was du hier siehst, ist der Stand von %1.</translation>
        </message>
        <message>
            <source>What you see is the last that was known. Look again to follow it.</source>
            <translation>Was du siehst, ist der letzte bekannte Stand. Sieh noch einmal nach, um es zu verfolgen.</translation>
        </message>
        <message>
            <source>You can close the app: the training goes on.</source>
            <translation>Du kannst das Programm schließen: Das Training geht weiter.</translation>
        </message>
        <message>
            <source>You cancelled this run</source>
            <translation>Du hast diesen Lauf abgebrochen</translation>
        </message>
        <message>
            <source>You gave up this run</source>
            <translation>Du hast diesen Lauf aufgegeben</translation>
        </message>
        <message>
            <source>You pay for the time used so far, about %1.</source>
            <translation>Du bezahlst die bisher verbrauchte Zeit, etwa %1.</translation>
        </message>
        <message>
            <source>You pay only for GPU time that was already used.</source>
            <translation>Du bezahlst nur GPU-Zeit, die schon verbraucht ist.</translation>
        </message>
        <message>
            <source>You see how it goes. What comes of it is fetched there; once it has ended, you can fetch it here, too.</source>
            <translation>Du siehst, wie er läuft. Was daraus wird, wird dort geholt; wenn er zu Ende ist, kannst du es auch hier holen.</translation>
        </message>
        <message>
            <source>Your images, captions and settings are as they were.</source>
            <translation>Deine Bilder, Bildtexte und Einstellungen sind, wie sie waren.</translation>
        </message>
        <message>
            <source>Your images, captions and settings are safe.</source>
            <translation>Deine Bilder, Bildtexte und Einstellungen sind sicher.</translation>
        </message>
        <message>
            <source>Your model is ready</source>
            <translation>Dein Modell ist fertig</translation>
        </message>
        <message>
            <source>a command works in the folder</source>
            <translation>ein Befehl arbeitet im Ordner</translation>
        </message>
        <message>
            <source>a file holds no preset</source>
            <translation>in einer Datei ist keine Vorlage</translation>
        </message>
        <message>
            <source>a person or character</source>
            <translation>eine Person oder Figur</translation>
        </message>
        <message>
            <source>a style</source>
            <translation>einen Stil</translation>
        </message>
        <message>
            <source>a token in what would be sent</source>
            <translation>ein Token in dem, was gesendet würde</translation>
        </message>
        <message>
            <source>a whole disk</source>
            <translation>ein ganzer Datenträger</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>etwa %1</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>noch etwa %1</translation>
        </message>
        <message>
            <source>about 20 s</source>
            <translation>etwa 20 s</translation>
        </message>
        <message>
            <source>afterwards</source>
            <translation>danach</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>einen Gegenstand</translation>
        </message>
        <message>
            <source>another account</source>
            <translation>ein anderes Konto</translation>
        </message>
        <message>
            <source>another training is under way</source>
            <translation>ein anderes Training ist in Arbeit</translation>
        </message>
        <message>
            <source>answer not understood</source>
            <translation>Antwort nicht verstanden</translation>
        </message>
        <message>
            <source>being checked</source>
            <translation>wird geprüft</translation>
        </message>
        <message>
            <source>by the trainer</source>
            <translation>durch den Trainer</translation>
        </message>
        <message>
            <source>caption file not UTF-8</source>
            <translation>Bildtextdatei nicht UTF-8</translation>
        </message>
        <message>
            <source>captions cannot be read</source>
            <translation>Bildtexte können nicht gelesen werden</translation>
        </message>
        <message>
            <source>changed by another program</source>
            <translation>von einem anderen Programm geändert</translation>
        </message>
        <message>
            <source>connection not trusted</source>
            <translation>Verbindung nicht vertrauenswürdig</translation>
        </message>
        <message>
            <source>cost so far</source>
            <translation>Kosten bisher</translation>
        </message>
        <message>
            <source>could not be verified</source>
            <translation>konnte nicht geprüft werden</translation>
        </message>
        <message>
            <source>disk is full</source>
            <translation>Datenträger ist voll</translation>
        </message>
        <message>
            <source>estimated cost</source>
            <translation>geschätzte Kosten</translation>
        </message>
        <message>
            <source>file cannot be used</source>
            <translation>Datei kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation>Datei fehlt</translation>
        </message>
        <message>
            <source>file too large</source>
            <translation>Datei zu groß</translation>
        </message>
        <message>
            <source>folder is read-only</source>
            <translation>Ordner ist schreibgeschützt</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>für alle</translation>
        </message>
        <message>
            <source>free</source>
            <translation>gratis</translation>
        </message>
        <message>
            <source>free · practice</source>
            <translation>gratis · Übung</translation>
        </message>
        <message>
            <source>getting ready</source>
            <translation>wird vorbereitet</translation>
        </message>
        <message>
            <source>held back by the safety filter</source>
            <translation>vom Sicherheitsfilter zurückgehalten</translation>
        </message>
        <message>
            <source>held by another computer</source>
            <translation>von einem anderen Computer belegt</translation>
        </message>
        <message>
            <source>image cannot be read</source>
            <translation>Bild kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>images of the repeated run are gone</source>
            <translation>Bilder des wiederholten Laufs fehlen</translation>
        </message>
        <message>
            <source>images still coming in</source>
            <translation>es kommen noch Bilder herein</translation>
        </message>
        <message>
            <source>keyring did not answer</source>
            <translation>Schlüsselbund hat nicht geantwortet</translation>
        </message>
        <message>
            <source>keyring is locked</source>
            <translation>Schlüsselbund ist gesperrt</translation>
        </message>
        <message>
            <source>keyring not allowed</source>
            <translation>Schlüsselbund nicht erlaubt</translation>
        </message>
        <message>
            <source>keyring refused</source>
            <translation>Schlüsselbund hat abgelehnt</translation>
        </message>
        <message>
            <source>last changes not saved</source>
            <translation>letzte Änderungen nicht gesichert</translation>
        </message>
        <message>
            <source>made by a newer version</source>
            <translation>von einer neueren Fassung angelegt</translation>
        </message>
        <message>
            <source>monthly limit reached</source>
            <translation>Monatslimit erreicht</translation>
        </message>
        <message>
            <source>name is taken</source>
            <translation>Name ist vergeben</translation>
        </message>
        <message>
            <source>name is taken in the folder</source>
            <translation>Name ist im Ordner vergeben</translation>
        </message>
        <message>
            <source>no answer from the window</source>
            <translation>keine Antwort vom Fenster</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>keine rechtzeitige Antwort</translation>
        </message>
        <message>
            <source>no caption file of that name</source>
            <translation>keine Bildtextdatei dieses Namens</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>keine Verbindung</translation>
        </message>
        <message>
            <source>no credit left</source>
            <translation>kein Guthaben mehr</translation>
        </message>
        <message>
            <source>no images to train</source>
            <translation>keine Bilder zum Trainieren</translation>
        </message>
        <message>
            <source>no keyring</source>
            <translation>kein Schlüsselbund</translation>
        </message>
        <message>
            <source>no longer at the service</source>
            <translation>nicht mehr beim Dienst</translation>
        </message>
        <message>
            <source>no model</source>
            <translation>kein Modell</translation>
        </message>
        <message>
            <source>no screen</source>
            <translation>kein Bildschirm</translation>
        </message>
        <message>
            <source>no token</source>
            <translation>kein Token</translation>
        </message>
        <message>
            <source>nobody agreed to the price</source>
            <translation>niemand hat dem Preis zugestimmt</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>not a token</source>
            <translation>kein Token</translation>
        </message>
        <message>
            <source>not allowed for this token</source>
            <translation>mit diesem Token nicht erlaubt</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>nicht gewünscht</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>nicht bestätigt</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>nicht veröffentlicht</translation>
        </message>
        <message>
            <source>not shown there</source>
            <translation>dort nicht zu sehen</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>of about %1</source>
            <translation>von etwa %1</translation>
        </message>
        <message>
            <source>package did not pass its check</source>
            <translation>Paket hat seine Prüfung nicht bestanden</translation>
        </message>
        <message>
            <source>package over 100 MB</source>
            <translation>Paket über 100 MB</translation>
        </message>
        <message>
            <source>part of a zip cannot be read</source>
            <translation>ein Teil einer Zip-Datei kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>practice does not start</source>
            <translation>Übung startet nicht</translation>
        </message>
        <message>
            <source>presets are of a newer FluxTune</source>
            <translation>Vorlagen stammen von einem neueren FluxTune</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privat</translation>
        </message>
        <message>
            <source>project in use elsewhere</source>
            <translation>Projekt anderswo in Gebrauch</translation>
        </message>
        <message>
            <source>safe to close the app</source>
            <translation>Programm kann geschlossen werden</translation>
        </message>
        <message>
            <source>settings not accepted</source>
            <translation>Einstellungen nicht angenommen</translation>
        </message>
        <message>
            <source>started %1</source>
            <translation>begonnen %1</translation>
        </message>
        <message>
            <source>step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>übernommen</translation>
        </message>
        <message>
            <source>the model is public</source>
            <translation>das Modell ist öffentlich</translation>
        </message>
        <message>
            <source>the model is someone else's</source>
            <translation>das Modell gehört jemand anderem</translation>
        </message>
        <message>
            <source>the trainer has changed</source>
            <translation>der Trainer hat sich geändert</translation>
        </message>
        <message>
            <source>the trainer stopped</source>
            <translation>der Trainer hielt an</translation>
        </message>
        <message>
            <source>time is over</source>
            <translation>die Zeit ist um</translation>
        </message>
        <message>
            <source>token not accepted</source>
            <translation>Token nicht angenommen</translation>
        </message>
        <message>
            <source>too many requests</source>
            <translation>zu viele Anfragen</translation>
        </message>
        <message>
            <source>trigger word not usable</source>
            <translation>Auslösewort nicht verwendbar</translation>
        </message>
        <message>
            <source>trouble at the service</source>
            <translation>Schwierigkeiten beim Dienst</translation>
        </message>
        <message>
            <source>unexpected trouble</source>
            <translation>unerwartete Schwierigkeit</translation>
        </message>
        <message>
            <source>until step %1</source>
            <translation>bis Schritt %1</translation>
        </message>
        <message>
            <source>uploading</source>
            <translation>wird hochgeladen</translation>
        </message>
        <message>
            <source>waited %1</source>
            <translation>%1 gewartet</translation>
        </message>
        <message>
            <source>weights not usable</source>
            <translation>Gewichte nicht verwendbar</translation>
        </message>
        <message>
            <source>zip cannot be opened</source>
            <translation>Zip-Datei kann nicht geöffnet werden</translation>
        </message>
    </context>
    <context>
        <name>TrainingAgain</name>
        <message>
            <source>The settings of run %1</source>
            <translation>Die Einstellungen von Lauf %1</translation>
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
    </context>
    <context>
        <name>TrainingPart</name>
        <message>
            <source>Back to recommended</source>
            <translation>Zurück zu den Empfehlungen</translation>
        </message>
        <message>
            <source>Let the trainer write captions that are missing</source>
            <translation>Fehlende Bildtexte den Trainer schreiben lassen</translation>
        </message>
        <message>
            <source>Log metrics to Weights &amp; Biases</source>
            <translation>Messwerte bei Weights &amp; Biases</translation>
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation>Auf Hugging Face veröffentlichen</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>The Train page begins with this. Each training can be set otherwise.</source>
            <translation>Damit beginnt die Seite „Trainieren“. Jedes Training lässt sich dort anders einstellen.</translation>
        </message>
        <message>
            <source>The sizes in pixels at which the trainer sees each image. All three are its default; fewer take less time.</source>
            <translation>Die Größen in Pixeln, in denen der Trainer jedes Bild sieht. Alle drei sind seine Vorgabe; weniger brauchen weniger Zeit.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Training settings</source>
            <translation>Trainingseinstellungen</translation>
        </message>
        <message>
            <source>What a new project teaches</source>
            <translation>Was ein neues Projekt lehrt</translation>
        </message>
        <message>
            <source>What is made on Replicate and on Hugging Face is always private. Both wishes need a connected account, and stand in the question before a training starts.</source>
            <translation>Was auf Replicate und Hugging Face entsteht, ist immer privat. Beide Wünsche brauchen ein verbundenes Konto und stehen in der Frage vor dem Start eines Trainings.</translation>
        </message>
        <message>
            <source>When it is done</source>
            <translation>Wenn es fertig ist</translation>
        </message>
    </context>
    <context>
        <name>Trigger</name>
        <message>
            <source>%2 captions say “%3”: capitals count for the trainer.</source>
            <translation>%2 Bildtexte sagen „%3“: Groß und klein zählt für den Trainer.</translation>
        </message>
        <message>
            <source>%2 captions use “%1” as an everyday word.</source>
            <translation>%2 Bildtexte nutzen „%1“ als Alltagswort.</translation>
        </message>
        <message>
            <source>1 caption says “%3”: capitals count for the trainer.</source>
            <translation>1 Bildtext sagt „%3“: Groß und klein zählt für den Trainer.</translation>
        </message>
        <message>
            <source>1 caption uses “%1” as an everyday word.</source>
            <translation>1 Bildtext nutzt „%1“ als Alltagswort.</translation>
        </message>
        <message>
            <source>A made-up word that calls your style. Used in %1 of %2 captions.</source>
            <translation>Ein erfundenes Wort, das deinen Stil ruft. Steht in %1 von %2 Bildtexten.</translation>
        </message>
        <message>
            <source>A made-up word that calls your style. Without one, it is always on.</source>
            <translation>Ein erfundenes Wort, das deinen Stil ruft. Ohne eines ist er immer an.</translation>
        </message>
        <message>
            <source>Add to captions</source>
            <translation>Zu Bildtexten hinzufügen</translation>
        </message>
        <message>
            <source>FLUX knows “%1” already, and would mix in what it knows.</source>
            <translation>FLUX kennt „%1“ schon und würde einmischen, was es davon weiß.</translation>
        </message>
        <message>
            <source>FLUX reads “%1” in %2 pieces; a shorter word is learned better.</source>
            <translation>FLUX liest „%1“ in %2 Stücken; ein kürzeres Wort lernt sich besser.</translation>
        </message>
        <message>
            <source>In %2 captions the trainer finds “%1” inside words like “%3”.</source>
            <translation>In %2 Bildtexten findet der Trainer „%1“ in Wörtern wie „%3“.</translation>
        </message>
        <message>
            <source>In 1 caption the trainer finds “%1” inside “%3”.</source>
            <translation>In 1 Bildtext findet der Trainer „%1“ in „%3“.</translation>
        </message>
        <message>
            <source>Use one word of letters, digits, - and _. A made-up one works best.</source>
            <translation>Nimm ein Wort aus Buchstaben, Ziffern, - und _. Ein erfundenes wirkt am besten.</translation>
        </message>
        <message>
            <source>Use “%1”</source>
            <translation>„%1“ nehmen</translation>
        </message>
        <message>
            <source>Write it alike</source>
            <translation>Gleich schreiben</translation>
        </message>
    </context>
    <context>
        <name>TriggerForm</name>
        <message>
            <source>Add “%1” to the captions that do not have it.</source>
            <translation>„%1“ zu den Bildtexten hinzufügen, die es nicht haben.</translation>
        </message>
        <message>
            <source>Also to images without a caption</source>
            <translation>Auch zu Bildern ohne Bildtext</translation>
        </message>
        <message>
            <source>This project has no trigger word.</source>
            <translation>Dieses Projekt hat kein Auslösewort.</translation>
        </message>
    </context>
    <context>
        <name>TriggerRow</name>
        <message>
            <source>A made-up word that calls your style in prompts.</source>
            <translation>Ein erfundenes Wort, das deinen Stil in Prompts ruft.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einsetzen</translation>
        </message>
        <message>
            <source>One word of letters, digits, - and _, at most 60 characters.</source>
            <translation>Ein Wort aus Buchstaben, Ziffern, - und _, höchstens 60 Zeichen.</translation>
        </message>
        <message>
            <source>Put the trigger word before the caption</source>
            <translation>Das Auslösewort vor den Bildtext setzen</translation>
        </message>
        <message>
            <source>Such as SMKRINA</source>
            <translation>Etwa SMKRINA</translation>
        </message>
        <message>
            <source>Trigger word</source>
            <translation>Auslösewort</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <source>%1 captions are on their way to the disk.</source>
            <translation>%1 Bildtexte sind auf dem Weg zum Datenträger.</translation>
        </message>
        <message>
            <source>1 caption is on its way to the disk.</source>
            <translation>1 Bildtext ist auf dem Weg zum Datenträger.</translation>
        </message>
        <message>
            <source>Captions, marks or settings that you changed last could not be written, and are lost when the project closes. The Dataset page says why, and what to do.</source>
            <translation>Bildtexte, Markierungen oder Einstellungen, die du zuletzt geändert hast, konnten nicht geschrieben werden und gehen verloren, wenn das Projekt schließt. Auf der Seite Datensatz steht, warum und was zu tun ist.</translation>
        </message>
        <message>
            <source>Captions, marks or settings that you changed last could not be written, and are lost when the window closes. The Dataset page says why, and what to do.</source>
            <translation>Bildtexte, Markierungen oder Einstellungen, die du zuletzt geändert hast, konnten nicht geschrieben werden und gehen verloren, wenn das Fenster schließt. Auf der Seite Datensatz steht, warum und was zu tun ist.</translation>
        </message>
        <message>
            <source>Close although not all is saved?</source>
            <translation>Schließen, obwohl nicht alles gesichert ist?</translation>
        </message>
        <message>
            <source>Close and lose it</source>
            <translation>Schließen und verlieren</translation>
        </message>
        <message>
            <source>Close and lose the rest</source>
            <translation>Schließen und den Rest verlieren</translation>
        </message>
        <message>
            <source>Images are still being added.</source>
            <translation>Es kommen noch Bilder hinzu.</translation>
        </message>
        <message>
            <source>Keep open</source>
            <translation>Offen lassen</translation>
        </message>
        <message>
            <source>Leave and lose it</source>
            <translation>Verlassen und verlieren</translation>
        </message>
        <message>
            <source>Leave and lose the rest</source>
            <translation>Verlassen und den Rest verlieren</translation>
        </message>
        <message>
            <source>Leave this project although not all is saved?</source>
            <translation>Dieses Projekt verlassen, obwohl nicht alles gesichert ist?</translation>
        </message>
        <message>
            <source>Saving what you changed…</source>
            <translation>Deine Änderungen werden gesichert …</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>The project closes by itself as soon as all is saved.</source>
            <translation>Das Projekt schließt von selbst, sobald alles gesichert ist.</translation>
        </message>
        <message>
            <source>The window closes by itself as soon as all is saved.</source>
            <translation>Das Fenster schließt von selbst, sobald alles gesichert ist.</translation>
        </message>
    </context>
    <context>
        <name>VersionDoor</name>
        <message>
            <source>An image costs about {price}, as its users saw it in {month}.</source>
            <translation>Ein Bild kostet etwa {price}, wie es Nutzer im {month} gesehen haben.</translation>
        </message>
        <message>
            <source>An intermediate version has no model at Replicate. This one goes, with a model card, into a private repository on Hugging Face that only you can see. That is free, and you can delete it there whenever you like.</source>
            <translation>Eine Zwischenversion hat kein Modell bei Replicate. Diese geht mit einer Modellkarte in ein privates Repository auf Hugging Face, das nur du siehst. Das ist kostenlos, und du kannst es dort jederzeit löschen.</translation>
        </message>
        <message>
            <source>Images are then made by {model} at Replicate. Your Hugging Face token goes along with each, as a secret input that is not shown again: the repository cannot be read without it.</source>
            <translation>Bilder macht dann {model} bei Replicate. Mit jedem geht dein Token für Hugging Face mit, als geheime Eingabe, die nicht wieder gezeigt wird: Ohne ihn lässt sich das Repository nicht lesen.</translation>
        </message>
        <message>
            <source>In practice, nothing leaves this computer or is charged.</source>
            <translation>In der Übung verlässt nichts diesen Computer, und nichts wird berechnet.</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>Dorthin legen</translation>
        </message>
        <message>
            <source>Use step {step} in Create</source>
            <translation>Schritt {step} in „Erstellen“ verwenden</translation>
        </message>
    </context>
    <context>
        <name>VersionUse</name>
        <message>
            <source>Hugging Face does not answer at the moment. It goes on by itself.</source>
            <translation>Hugging Face antwortet gerade nicht. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Images can be made with it once it lies on Hugging Face, private.</source>
            <translation>Mit ihr lassen sich Bilder machen, sobald sie privat auf Hugging Face liegt.</translation>
        </message>
        <message>
            <source>It did not get there yet. Its file is safe here.</source>
            <translation>Sie ist noch nicht angekommen. Ihre Datei ist hier sicher.</translation>
        </message>
        <message>
            <source>It goes to {repo}, private.</source>
            <translation>Sie geht nach {repo}, privat.</translation>
        </message>
        <message>
            <source>It is in the list of models in Create, and lies in {repo}, private.</source>
            <translation>Sie steht in „Erstellen“ in der Liste der Modelle und liegt privat in {repo}.</translation>
        </message>
        <message>
            <source>Its file is safe here.</source>
            <translation>Ihre Datei ist hier sicher.</translation>
        </message>
        <message>
            <source>Make images with it</source>
            <translation>Bilder damit machen</translation>
        </message>
        <message>
            <source>Send again…</source>
            <translation>Noch einmal senden…</translation>
        </message>
        <message>
            <source>Sending the version to Hugging Face</source>
            <translation>Die Version geht zu Hugging Face</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Nicht weiter senden</translation>
        </message>
        <message>
            <source>Use in Create…</source>
            <translation>In „Erstellen“ verwenden…</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Asking Weights &amp; Biases for the versions…</source>
            <translation>Weights &amp; Biases wird nach den Versionen gefragt …</translation>
        </message>
        <message>
            <source>Fetching the version of step {step}. It costs nothing.</source>
            <translation>Die Version von Schritt {step} wird geholt. Das kostet nichts.</translation>
        </message>
        <message>
            <source>Step {step} · at Weights &amp; Biases</source>
            <translation>Schritt {step} · bei Weights &amp; Biases</translation>
        </message>
        <message>
            <source>Step {step} · {size} · at Weights &amp; Biases</source>
            <translation>Schritt {step} · {size} · bei Weights &amp; Biases</translation>
        </message>
        <message>
            <source>Step {step} · {size} · in the folder of the run</source>
            <translation>Schritt {step} · {size} · im Ordner des Laufs</translation>
        </message>
        <message>
            <source>The LoRA of the whole training is not touched.</source>
            <translation>Das LoRA des ganzen Trainings ist davon nicht berührt.</translation>
        </message>
        <message>
            <source>There is no version yet: one comes every {steps} steps.</source>
            <translation>Noch gibt es keine Version: Alle {steps} Schritte kommt eine.</translation>
        </message>
        <message>
            <source>They are at Weights &amp; Biases. Its key is needed to bring one here.</source>
            <translation>Sie sind bei Weights &amp; Biases. Um eine hierher zu holen, braucht es dessen Schlüssel.</translation>
        </message>
        <message>
            <source>Use one that learned less where the last learned too much. Fetching costs nothing.</source>
            <translation>Nimm eine, die weniger gelernt hat, wenn die letzte zu viel gelernt hat. Das Holen kostet nichts.</translation>
        </message>
    </context>
    <context>
        <name>VersionsCard</name>
        <message>
            <source>Fetch as a file</source>
            <translation>Als Datei holen</translation>
        </message>
        <message>
            <source>Fetching the version</source>
            <translation>Die Version wird geholt</translation>
        </message>
        <message>
            <source>Intermediate version</source>
            <translation>Zwischenversion</translation>
        </message>
        <message>
            <source>Intermediate versions</source>
            <translation>Zwischenversionen</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Stop fetching</source>
            <translation>Nicht weiter holen</translation>
        </message>
        <message>
            <source>the LoRA as it was on the way, kept by Weights &amp; Biases</source>
            <translation>das LoRA, wie es unterwegs war, aufbewahrt von Weights &amp; Biases</translation>
        </message>
    </context>
    <context>
        <name>ViewSwitch</name>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Voriges Bild</translation>
        </message>
    </context>
    <context>
        <name>Viewing</name>
        <message>
            <source>It is on its way. Hold B again when it is made.</source>
            <translation>Es ist unterwegs. Halte B noch einmal, wenn es fertig ist.</translation>
        </message>
        <message>
            <source>Left and right arrow keys choose the picture at the right.</source>
            <translation>Die Pfeiltasten links und rechts wählen das rechte Bild.</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen …</translation>
        </message>
        <message>
            <source>Make it without the LoRA · {price}</source>
            <translation>Ohne die LoRA erstellen · {price}</translation>
        </message>
        <message>
            <source>Not noted: this project can only be looked at.</source>
            <translation>Nicht vermerkt: Dieses Projekt kann nur angesehen werden.</translation>
        </message>
        <message>
            <source>The file is not in the folder any more.</source>
            <translation>Die Datei ist nicht mehr im Ordner.</translation>
        </message>
        <message>
            <source>The picture without the LoRA is being made.</source>
            <translation>Das Bild ohne die LoRA wird erstellt.</translation>
        </message>
        <message>
            <source>There is no other picture to compare with yet.</source>
            <translation>Es gibt noch kein anderes Bild zum Vergleichen.</translation>
        </message>
        <message>
            <source>There is no picture of this prompt and seed without the LoRA yet. At strength 0, the LoRA has no effect.</source>
            <translation>Von diesem Prompt und Seed gibt es noch kein Bild ohne die LoRA. Bei Stärke 0 hat die LoRA keine Wirkung.</translation>
        </message>
        <message>
            <source>There is no picture without the LoRA, and its model is not here to ask.</source>
            <translation>Es gibt kein Bild ohne die LoRA, und ihr Modell ist nicht hier, um eines zu bestellen.</translation>
        </message>
        <message>
            <source>This file cannot be read as an image.</source>
            <translation>Diese Datei kann nicht als Bild gelesen werden.</translation>
        </message>
        <message>
            <source>This is the picture without the LoRA: its strength is 0.</source>
            <translation>Das ist das Bild ohne die LoRA: Ihre Stärke ist 0.</translation>
        </message>
        <message>
            <source>Without the LoRA: same prompt and seed, strength 0</source>
            <translation>Ohne die LoRA: gleicher Prompt und Seed, Stärke 0</translation>
        </message>
    </context>
    <context>
        <name>WaitingRow</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message numerus="yes">
            <source>%n without caption</source>
            <translation>
                <numerusform>%n ohne Bildtext</numerusform>
                <numerusform>%n ohne Bildtext</numerusform>
            </translation>
        </message>
        <message>
            <source>No images yet</source>
            <translation>Noch keine Bilder</translation>
        </message>
        <message>
            <source>The folder is not there. Was it moved or renamed?</source>
            <translation>Der Ordner ist nicht da. Wurde er verschoben oder umbenannt?</translation>
        </message>
        <message>
            <source>all captioned</source>
            <translation>alle mit Bildtext</translation>
        </message>
        <message>
            <source>in training</source>
            <translation>im Training</translation>
        </message>
        <message>
            <source>model trained</source>
            <translation>Modell trainiert</translation>
        </message>
        <message>
            <source>model trained {day}</source>
            <translation>Modell trainiert {day}</translation>
        </message>
        <message>
            <source>{cost} for training</source>
            <translation>{cost} für Training</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Teach FLUX your style. No GPU needed.</source>
            <translation>Bring FLUX deinen Stil bei. Ganz ohne GPU.</translation>
        </message>
    </context>
    <context>
        <name>WordList</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>WordsModel</name>
        <message>
            <source>Captions</source>
            <translation>Bildtexte</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Wort</translation>
        </message>
    </context>
    <context>
        <name>WordsView</name>
        <message>
            <source>All captions are being read.</source>
            <translation>Alle Bildtexte werden gelesen.</translation>
        </message>
        <message>
            <source>As soon as there are captions, their words are counted here.</source>
            <translation>Sobald es Bildtexte gibt, werden hier ihre Wörter gezählt.</translation>
        </message>
        <message>
            <source>Counting words…</source>
            <translation>Wörter werden gezählt …</translation>
        </message>
        <message>
            <source>Find a word</source>
            <translation>Wort suchen</translation>
        </message>
        <message>
            <source>No words yet</source>
            <translation>Noch keine Wörter</translation>
        </message>
        <message>
            <source>Show its images</source>
            <translation>Seine Bilder zeigen</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>{count} of {known} words</source>
            <translation>{count} von {known} Wörtern</translation>
        </message>
        <message>
            <source>{count} words</source>
            <translation>{count} Wörter</translation>
        </message>
    </context>
    <context>
        <name>_ByTrainer</name>
        <message>
            <source>Let the trainer upload it</source>
            <translation>Den Trainer hochladen lassen</translation>
        </message>
        <message>
            <source>Otherwise FluxTune uploads it from this computer: your token stays here.</source>
            <translation>Sonst lädt FluxTune es von diesem Computer hoch: Dein Token bleibt hier.</translation>
        </message>
        <message>
            <source>Your Hugging Face token goes to Replicate for that, as a secret input that is not shown again. FluxTune makes the repository first, private, and looks whether the LoRA arrived.</source>
            <translation>Dafür geht dein Token für Hugging Face an Replicate, als geheime Eingabe, die nicht wieder gezeigt wird. FluxTune legt das Repository vorher an, privat, und sieht nach, ob das LoRA angekommen ist.</translation>
        </message>
    </context>
    <context>
        <name>_Empty</name>
        <message>
            <source>Nothing is under way</source>
            <translation>Nichts ist in Arbeit</translation>
        </message>
        <message>
            <source>Trainings, pictures, imports and uploads are listed here while they run, with what became of them.</source>
            <translation>Trainings, Bilder, Importe und Uploads stehen hier, solange sie laufen, und was aus ihnen wurde.</translation>
        </message>
    </context>
    <context>
        <name>_Field</name>
        <message>
            <source>Find in the log</source>
            <translation>Im Protokoll suchen</translation>
        </message>
    </context>
    <context>
        <name>_Files</name>
        <message>
            <source>no caption</source>
            <translation>kein Bildtext</translation>
        </message>
    </context>
    <context>
        <name>_Frame</name>
        <message>
            <source>Pin a second picture to compare the two.</source>
            <translation>Hefte ein zweites Bild an, um die beiden zu vergleichen.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
    </context>
    <context>
        <name>_YesNo</name>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
    </context>
</TS>
