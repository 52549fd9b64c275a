<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>AboutPart</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Icons: Lucide (ISC). Font: Inter (SIL Open Font License). Words for the spelling: SCOWL, pyspellchecker (MIT) and Wikidata (CC0). Tokens: the vocabulary of CLIP (MIT). Window: Qt and PySide (LGPL 3), used unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teach FLUX your style, without a graphics card of your own. FluxTune is free software under the MIT licence. It is not made by Replicate, Hugging Face, Weights &amp; Biases or Black Forest Labs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version} · Qt {qt}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccentRow</name>
        <message>
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Violet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token of {service}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action}: {service}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountField</name>
        <message>
            <source>Paste your token</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountLine</name>
        <message>
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect {service}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>A training that runs goes on at Replicate and costs what it costs; it is followed here again when a token of its account is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow it when the system asks after you pressed the button.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the keyring again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hugging Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its window may be behind this one: unlock it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it in the keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyring not open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No system keyring was found, so tokens are kept for this session only. {install}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No system keyring was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional: live training metrics on wandb.ai.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional: publishes your LoRA with a model card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press the button to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it there too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the token of {service}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else in this file looks like a token, too. Look at it in a text editor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The environment variable {variable} holds something that is no token, so it is not used. Mend it and start FluxTune again, or paste a token here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds no token of {services} any more. Nothing else in it was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key is good, but Replicate's trainer knows only the older W&amp;B keys of 40 characters and would stop with this one. Trainings go without W&amp;B, so nothing is lost; the loss is shown on the Train page all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring that Python finds here ({name}) is none of the system's own and may write tokens into a readable file, so they are kept for this session only. {install}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system did not let FluxTune use its keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring did not do what it was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring has not answered yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token is in use no more, but the keyring may still hold it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token was removed from {place}; it was looked for there once more, and is gone. At {service} it still works until you delete it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tokens in it cannot be read until then; everything up to the start of a training works without them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This token is in use, and forgotten when you close the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To keep them, install one, for example gnome-keyring or KWallet, and start FluxTune again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To keep them, open Keychain Access once, then start FluxTune again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To keep them, start the Windows service Credential Manager, then FluxTune again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens are kept in the system keyring ({place}), never in a file of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens are kept in the system's keyring, never in a file of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trainings go without W&amp;B from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trains and runs your model. Needed for Train and Create.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it, then press the button.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the system's keyring. It may ask you to unlock it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights &amp; Biases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is published stays. Publishing waits until a token is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the system's keyring holds is no token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With this token nothing can be published. Get one that may write to your own repositories.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a keyring a token is forgotten when you close the program, so it stays in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being checked…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blanked in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>can only read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>can write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fine-grained: may write to {spaces} alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the environment variable {variable}, never stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use, for this session only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept for this session only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept in {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may only read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may write to {spaces}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused by its service: of no use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still only in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trainings are logged to {team}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was {name} when it was last checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would take the place of the token of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} is a git checkout. If this file was ever committed, its tokens stay in the history for everybody who has a copy, blanked or not. Get new tokens, put them in above, and delete the old ones on the services' pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (an organization)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, an organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, by the token in {variable}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{service} accepted this token before, for {name}, and does not any more: it was revoked or deleted there, or its time is over. Nothing was charged. Get a new token and put it here; your work stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{service} did not accept the new token (it ends in {end}), so it is not kept. The one before stays in use. Copy the new one again, whole, from the service's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{service} does not accept the token that lies in {place}. Nothing was charged. Replace it with one from the service's page, or remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{service} does not accept the token, so it is not kept. Nothing was charged. Copy it again, whole, from the service's page, or get a new one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountsGlance</name>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountsPart</name>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, something needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adding images was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions are being changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions are being exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions are being saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions are saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions could not be changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions could not be exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions were changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions were exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files could not be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images are being added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images were added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for your answer on the Train page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making pictures was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody follows it here. Open the run to look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures are being made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures are ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate starts it when a GPU is free. This is usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 did not get to Hugging Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 goes to Hugging Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 is on Hugging Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1: publishing was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some pictures were not made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>step %1 of %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActivityButton</name>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear what has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActivityRow</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AddButton</name>
        <message>
            <source>A folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images, zip or captions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last import…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AddForm</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also to images without a caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also where it already stands</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AfterwardsCard</name>
        <message>
            <source>Log metrics to Weights &amp; Biases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project on Weights &amp; Biases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repository on Hugging Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The LoRA is downloaded to this project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it is done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Amounts</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 kB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AppearancePart</name>
        <message>
            <source>Accent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark words on light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows your desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast: black or white ground, stronger edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less motion: nothing turns, fades or blinks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures stand out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words and motion</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>%1 captions cannot be read and are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 captions changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 captions will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of 1 caption will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 caption cannot be read and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 caption changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bracket ( is not closed. Add ), or write \( for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bracket [ is not closed. Add ], or write \[ for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group is named (?P&lt;name&gt;…), with a letter at the beginning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the trigger word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After (? something else is expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tidy: there is nothing to put in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At character %1:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change 1 caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what to put in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be understood: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caption changes: both texts are the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caption here changes: “%1” is not in them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing: every caption has the trigger word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing: every caption here says it already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace in captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no caption to look through here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no group of this number or name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing before this sign to repeat. Write \ before it to find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This ) closes nothing. Take it out, or write \) for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This \ stands before a sign that it means nothing for. Write \\ to find one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long or nested too deeply. Make it shorter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number of repetitions is not possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This pattern takes too long, so the search was stopped. Nothing was changed. Repeat less within what is repeated: a+ instead of (a+)+, or [^,]* instead of .*</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project has no trigger word yet. Set it on the page Train.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This range begins after its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This takes too long, so the search was stopped. Nothing was changed. Choose fewer images.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tidy up captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two signs of repetition in a row. One is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what to add. Every change is shown here first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what to find. Every change is shown here first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BulkForms</name>
        <message>
            <source>At the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BulkList</name>
        <message>
            <source>Captions before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space ticks a caption or takes the tick away.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filtered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find and replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is looked for until the pattern is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was changed. Press Enter to search again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project cannot be changed here. You can look, but not replace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tidy up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trigger word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BulkResult</name>
        <message>
            <source>Tick all captions, or none</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionCommands</name>
        <message>
            <source>Mark as checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back the check</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in this picture, in one to three sentences. Leave the style out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionRow</name>
        <message>
            <source>No caption yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionSettings</name>
        <message>
            <source>A word is right when one of these languages has it. Your trigger word is always right. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A word to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add snippet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change snippet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark words that may be misspelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet. Add names and words of your own here, or from the menu of a marked word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet. For example: bw for “black and white photograph”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One word, please</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snippets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the short name in a caption and press Tab, or choose the phrase from the menu of the caption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionTools</name>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for this caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have read this caption and it is good (Ctrl+Enter, goes on)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptionsPart</name>
        <message>
            <source>Captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offer words and phrases of the other captions while I type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab takes the first one, Esc closes the list, and typing on ignores it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While you type</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No command has these letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>1 star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring ignored problems back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions as rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the whole caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crop…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dataset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier versions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export captions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find and replace in captions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold: without the LoRA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert the trigger word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as checked and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mirror</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next image without a caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next spelling mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste as the whole caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous spelling mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename this word everywhere…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revert to original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rotate left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rotate right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap the two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use all but the seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use all settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>How the word may go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab takes it · Ctrl+Space to choose</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n images</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 image</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Create</name>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create · %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made in the very same way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make pictures on Replicate?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompt: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try another seed or other words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are asked once. From then on, until you close the program, the price on the button is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>private, in your account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strength %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CreatePage</name>
        <message>
            <source>%1 (price of %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Create %n images</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Create 1 image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl + Enter · practice, nothing is charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl + Enter · queue as many as you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 · %2 steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the picture as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Crop</name>
        <message>
            <source>%1 pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: too small to be trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: trained as %2, %3 % cut away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: trained as %2, nothing cut away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shorter side has %1 pixels. Below %2, fine detail is hard to learn.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CropPanel</name>
        <message>
            <source>Apply crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply the crop (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrow keys move the frame, with Shift they resize it, with Ctrl by a pixel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change width and height (X)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the whole image again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave without cropping (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portrait / landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is kept</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CropShapes</name>
        <message>
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearest: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shapes that the trainer takes as they are, without cutting anything away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trainer's shape %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trainer's shapes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>Frame of the crop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Cropping</name>
        <message>
            <source>Crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be read as an image.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dataset</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DatasetPage</name>
        <message>
            <source>Continue to Train</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DatasetViewer</name>
        <message>
            <source>Next image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous image</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>[added: %1]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[taken out: %1]</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropCard</name>
        <message>
            <source>10 or more pictures in one style. PNG, JPEG, WebP, AVIF, TIFF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop images or a folder here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import zip or JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Captions need their images: open their folder first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop images or a folder to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to add this to the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to begin a new project with the images of the zip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to begin a new project with these images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to copy the images into this project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to copy the images of the folder into this project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to give the images these captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to open this folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to unpack the images of the zip into this project</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Earlier</name>
        <message>
            <source>%1 captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 captions belong to images that are not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 caption belongs to an image that is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back all captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier versions cannot be read. The captions are complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its bytes are kept. They can be put back; the trainer reads UTF-8 only, though.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept for 90 days on this computer. Bringing captions back can be undone with Ctrl+Z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked is what would change: struck through goes, underlined comes. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No earlier versions yet. From now on each change is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet. All captions are kept before each change of many captions and before each training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the old file back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put this file back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show older</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an earlier version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all captions brought back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before a training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed together with others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>converted to UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earlier version taken again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found and replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept when the image was renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file before it was converted to UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>typed, could not be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>typed, then set aside for another program's text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written by another program</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmptyFeed</name>
        <message>
            <source>Go to Train</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No trained model yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train one first. In practice mode that takes about 20 seconds and is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train one on your images first. It then appears here, ready to make pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a prompt on the left and press Create. Each picture is kept in this project with its prompt and seed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your pictures appear here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EncodingNote</name>
        <message>
            <source>Convert all %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Convert to UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trainer reads UTF-8 only. Convert it if the text above is right; what it holds now is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is UTF-16.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is UTF-8 with broken characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is most probably Windows-1252.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDoor</name>
        <message>
            <source>%1 for training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export captions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>%1 captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be read and stayed behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 with a caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All other images are copied pixel for pixel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also images that are left out of the training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions that cannot be read and stay behind: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder of images and captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For other trainers: a copy of each image, and its .txt beside it. Place, camera and serial numbers stay behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file, a line for each image: file_name and text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file, for scripts and for bringing captions back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One table, for a spreadsheet: file_name and text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no caption to export yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write cropped and turned images as they are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zip of images and captions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Feed</name>
        <message>
            <source>Favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>%1: is not known. Put quotes around it to look for it as text, or use caption:, word:, name:, words:, tokens:, characters:, rating:, width:, height: or is:.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n images no longer fit the filter.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more images fit the filter now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 image no longer fits the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 more image fits the filter now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 stars or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bracket is closed that was never opened: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bracket is not closed: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number is missing in %2. Write it like words:&gt;20 or rating:&gt;=3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quote is not closed: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An image can be: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption or name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No image fits the filter %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No image has a caption yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No image has a problem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No image with a caption fits the filter %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No image with a problem fits the filter %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over 77 tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say a number after %1, such as %1:&gt;20.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say after %1: what to look for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is missing beside %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are more brackets here than can be followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing between the brackets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing between the quotes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>captioned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cropped or turned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exactly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is:%1 is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>picked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unreadable</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBuilder</name>
        <message>
            <source>Build a filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show images that fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is written in the filter field does not fit into rows. It stays as it is until something is chosen here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether all or one of the rows must hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any of these</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <source>Filter (Ctrl+F). Words are looked for in captions and names. Also: caption:mist, name:*.png, words:&gt;20, tokens:&gt;77, rating:&gt;=3, is:problem, AND, OR, NOT, brackets, and quotes around words that belong together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by caption or file name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterNote</name>
        <message>
            <source>Counting tokens…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Add a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the image is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words to look for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words; * stands for anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not contain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindForm</name>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups in brackets are put back with $1, $2 or ${name} in the replacement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Match case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regular expression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} ignored</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Byte order mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trigger word is spelled differently here. Write it as {detail}, or the trainer puts it in front once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no images yet. Add ten or more in one style.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are only {count} images. Ten or more teach a style better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is no longer in the folder. The training goes without it until it is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This image cannot be read and is left out. Replace the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This image has no caption. Say in a sentence or two what it shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This image has {detail} pixels, and the trainer would stop at it. Use a larger one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This image has {detail} pixels. It can be trained, but 1024 and more gives finer detail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This image is very long ({detail}). The trainer cuts away a part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trigger added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trigger spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trigger word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unreadable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} captions do not say {detail}. The trainer puts it in front of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} images share {detail}. Rename one of them to give it a caption of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{detail} begins with an invisible mark that the trainer would read as text. It is left out of the package.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{detail} holds what looks like a token, so no training starts: it would be sent along. Take it out, and replace the token if others may have seen the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{detail} is not UTF-8, so no training starts. Convert it, or save it as UTF-8 in a text editor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{detail}” cannot be a trigger word. Use one word of letters, digits, - and _.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%n captioned</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problems</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images are coming in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sum of the files. The package that is uploaded may be smaller or larger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{images}, {number} left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{word} in all {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{word} in {having} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message>
            <source>about {count} of {limit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {limit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} tokens</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message numerus="yes">
            <source>%n stars</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>caption: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>picked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>Images</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImageCommands</name>
        <message>
            <source>Bring ignored problems back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mirror</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revert to original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rotate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImageMenu</name>
        <message>
            <source>Rating</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n captions are not UTF-8. Convert them if they are right as they are shown below.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n images have another caption already. Those were kept.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more images lie in subfolders. They were not added.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 caption is not UTF-8. Convert it if it is right as it is shown below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 image has another caption already, which was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 more image lies in a subfolder. It was not added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adding {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Convert and use %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Convert and use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at what to add…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Replace the %n captions that differ</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Replace the caption that differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings that came along name the trigger word {word}. Yours was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a few seconds left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {time} left</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportStrip</name>
        <message>
            <source>Add no more. What was added by now stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping. What was added by now stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the picture from the clipboard…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Choose a command in the list to change its key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First key: none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First key: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New key for “{command}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} alone moves, chooses and leaves on every page. Press another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} is the key of {commands}, which would have it no more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysPanel</name>
        <message>
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of this page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysPart</name>
        <message>
            <source>All commands have their first keys again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All first keys again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dataset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full view of a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No command and no key has these letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>German</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Italian</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguagesPart</name>
        <message>
            <source>As this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates and numbers are written as in this language. Prices stay in US dollars, because that is what you are charged. Captions and prompts are yours and stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FluxTune speaks the new language after the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LastImport</name>
        <message>
            <source>Convert to UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use imported captions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LengthGauges</name>
        <message>
            <source>FLUX reads a caption twice: CLIP takes the gist from the first 77 tokens, T5 the meaning from up to 512. Put what matters most first. Words that are not read are tinted; the number for T5 is an estimate.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the trainer writes is shown here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LossChart</name>
        <message>
            <source>Loss over the steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {step}: loss {loss}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The curve appears with the first steps.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Details…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>%1 captions stay as they are: they were changed since, or their images are gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 caption stays as it is: it was changed since, or its image is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A project begins with images, a zip or a folder of them. What you dropped is none of these, and nothing was made of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All captions are complete. A newer FluxTune keeps their earlier versions: this one shows none, and what you change here cannot be undone after a restart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All captions are complete. Their earlier versions are gone: the file was damaged or deleted. From now on each change is kept again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All captions are complete. Their earlier versions are not on this computer; from now on each change is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All captions are complete. Their earlier versions cannot be read now, and a change is saved only where they can be kept. Check the disk and the permissions of the folder in which this program keeps its data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All captions say just that already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions need their images: choose the folder of the images first. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every image here has a caption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images are still being added to {folder}. It opens when that is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No spelling mistakes in the captions of the images shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the folder {folder} was opened. Drop the rest here to copy its images into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode is off. Training and creating use your account again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode is on. Nothing leaves this computer and nothing is charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run {number} is trained. You can create with it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run {number} stopped: {what}. Your images and captions are safe. The Train page says what it cost and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run {number} was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something new happened in this project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop adding</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The import is undone. %n captions were changed since and stay as they are now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The import is undone. 1 caption was changed since and stays as it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The spelling is not checked now. You can turn it on in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no words on the clipboard to paste.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no caption here to check yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no picture on the clipboard, and no copied file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project can be looked at, but not changed: a newer FluxTune made it, or the folder is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was begun in {folder} is being finished. It opens when that is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed last for %1 captions, %2 and others, could not be saved when you left: another program had changed the files, or they could not be reached. It is among the earlier versions of the captions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed last for %2 could not be saved when you left: another program had changed the file, or it could not be reached. It is among the earlier versions of the caption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your model is on Hugging Face as {repo}. It is private.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another trigger word found: {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing was added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped early; {result}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trigger word {word} taken over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} could not be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{images} moved to the trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds what looks like tokens, readable by everybody who gets this folder. Nothing of it is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {name} and others</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dataset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {project}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OftenUsed</name>
        <message>
            <source>Words you use often</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ordering</name>
        <message>
            <source>not checked yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageStates</name>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop pictures here, or a whole folder of them. Ten to twenty in one style are enough: different subjects, the same look.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images and captions are being listed. Nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was moved, renamed, or its disk was disconnected. What you typed is kept here and written as soon as the folder is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No images yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is not there any more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PictureBox</name>
        <message>
            <source>The file is not in the folder any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be read as an image.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved in this project, with its prompt and seed inside the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You like this one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PictureTools</name>
        <message>
            <source>Crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited · Revert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rotate right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the original again; its file was never changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>All settings but the seed are in the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All settings of this picture are in the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it without the LoRA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt of this picture is in the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seed of this picture is in the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shape of this picture is in the form.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticeCard</name>
        <message>
            <source>A sample data set and a practice trainer on this computer. Nothing is sent or charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any folder you open now is trained by the practice trainer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it without an account</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticeNote</name>
        <message>
            <source>A trainer on this computer answers instead of the services. Your tokens are not read, nothing is sent and nothing is charged. What you practise stays apart from your real trainings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave practice mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode is on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>%1 are ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 captions are not UTF-8: convert them on the Dataset page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 images have no caption; the trainer will write them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is added to %2 captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is added to 1 caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in every caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is too small to train with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: ten or more teach better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 image has no caption; the trainer will write one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A setting is outside the trainer's bounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every image has a caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hugging Face does not accept the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hugging Face is not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hugging Face token can write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No project is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No trigger word: the style will always be on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate account is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate does not accept the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate is not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something about %1 has to be mended first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Hugging Face name is owner/name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Hugging Face token is not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Hugging Face token may only read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Replicate token is not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The W&amp;B key is not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The caption of %1 is not UTF-8: convert it on the Dataset page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring with Hugging Face's token is not open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring with Replicate's token is not open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring with the W&amp;B key is not open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model name can be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model name cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice account is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings are within the trainer's bounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trainer takes only W&amp;B keys of 40 characters; this one is longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trigger word cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trigger word is one word of letters, digits, _ and -</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no images yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project can only be looked at: a newer version made it, or its folder is read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights &amp; Biases does not accept the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights &amp; Biases is not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights &amp; Biases key is ready</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PricesPart</name>
        <message>
            <source>A number from 0.00001 to 1, such as 0.001525.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number from 0.0001 to 10, such as 0.025.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An H100, on which FLUX is trained. {price} an hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As published on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By a model of yours, on FLUX.1-dev.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture, US dollars each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate bills your account, not FluxTune, and its prices may change. What a training cost is told from the seconds that Replicate billed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate's prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shipped prices again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training, US dollars a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What estimates are reckoned with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours, since {day}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A file could not be read or written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file in this zip could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token is one long word without spaces. Copy it again from the service's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow it when you are asked; until then nothing is read or kept there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program changed this caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another training of this project is under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't write: the disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't write: the folder is read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there first, so that the two do not write over each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HEIC pictures need a small addition to the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images are still coming in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it with: pip install "fluxtune-desktop[heic]". Or export the pictures as JPEG and add those.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is damaged, locked with a password, or unpacks to too much. Nothing of it was added. Unpack it yourself, then drop the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept for this session only. Allow access to the keyring, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is left as it is. Convert it below the caption, or in a text editor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is still at the service for a while. Try to download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have been deleted there. What is on this computer stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have been moved, renamed or deleted. Put it back, or open it where it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have started and been charged. It is not sent again before this is clear.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was left out; the rest of the zip was added. Download the zip again, or ask for the file once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its window may be behind this one. Unlock it there, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection to the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No token for this account yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. JSON, JSON lines and CSV with file names are understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was charged. Add credit on the service's billing page, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was charged. Change what it names, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was charged. Get a token with more rights, or use another account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was charged. Replace the token in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was charged. Use fewer or smaller images.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was charged. Wait a moment, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was overwritten. Choose which text stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was replaced. Choose another name, or an empty folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent or charged. Add --yes to agree beforehand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent or charged. Add some images first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent or charged. Close other copies of FluxTune, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent or charged. Connect the account in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent or charged. Follow it, or cancel it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent or charged. Please try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent or charged. Save large PNG images as JPEG, or use fewer images.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent, because everybody could use the result. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent. Choose a name under your own account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent. Please choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written or sent. Take the token out, then try again; if others may have seen it, replace it on its service's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode could not start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put that account's token into Settings to follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace the key in Settings, or train without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results are kept there for a short time only. What is on this computer stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something unexpected went wrong in FluxTune</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it in a desktop session, or use a verb: fluxtune --help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has no credit left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was lost on the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The captions in this file cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection is not safe, so nothing was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged or not really an image. Replace it or take it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than the service takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model with this name belongs to another account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model with this name is public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other side could not prove who it is. Check the network you are on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The published files do not match yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The safety filter held this picture back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service asks to slow down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service did not answer in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service does not accept the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service does not know this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service gave an answer that makes no sense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service has deleted this already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service has trouble of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service refused the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system did not let FluxTune use its keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring did not take the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring has not answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token is not allowed to do this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trained model arrived damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training package did not pass its check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training package is above 100 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training stopped with an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no images to train on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no screen to show the window on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no trained model yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is something of that name already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This caption file is not UTF-8 text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This costs money, and nobody is here to say yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not look like a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is open in another FluxTune</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This holds what looks like a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This image cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This name is already taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project was made by a newer FluxTune</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was started with another account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This word cannot be a trigger word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This zip cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens are kept for this session only and asked for again next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train one first; it then appears here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training would go without it, so nothing was sent or charged. Try again when the Dataset page says that all is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training would go without them, so nothing was sent or charged. Start it when the Dataset page says that all is saved, or stop adding images there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it; until then tokens are kept for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use letters, digits, _ and - only. Nothing was changed or charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights &amp; Biases does not accept the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is saved stays saved. Close and reopen the program if it goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved before is safe. Allow writing there; what you typed in the window is then saved by itself, anything else can be tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved before is safe. Check the disk and the folder's permissions, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved before is safe. Free some space; what you typed in the window is then saved by itself, anything else can be tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you changed last is not saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can look at it here, but not change it. Update FluxTune to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may have been charged for it. Try other words, or another seed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your copy is safe here. Publish it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your images and captions are safe. Only the time that was used is charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work is safe on this computer. It goes on when you are online again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work is safe on this computer. Please try again in a few minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work is safe on this computer. Please try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} ({subject})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Progress of the run</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProjectDoors</name>
        <message>
            <source>Add images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the images of a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images, zips and captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import zip or JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder of the images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zips and captions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>A whole number from 1 to 2147483647.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to a random seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe the picture, as you would to a friend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 into the prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Style strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>random</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repository</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The LoRA and a model card go into a private repository that only you can see. Publishing is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write owner/name, with letters, digits and - _ .</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadyPanel</name>
        <message>
            <source>Before you start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Estimated cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folders that you open are listed here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <source>Take off the list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Add them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the chosen lines, or all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the trigger word of this project now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The captions of the file are used now. Undo brings yours back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are UTF-8 now. Undo takes that back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this word</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportList</name>
        <message>
            <source>What became of each file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunList</name>
        <message>
            <source>Runs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunView</name>
        <message>
            <source>Cancel run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish to Hugging Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up a new run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again · could cost twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>raw and smoothed · hover to read a step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>raw and smoothed · hover to read a step · Run %1 in grey</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunsView</name>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SaveTrouble</name>
        <message>
            <source>Keep mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other program emptied or deleted the caption file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs against yours. The other one is kept as an earlier version.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SentCard</name>
        <message>
            <source>FluxTune sends nothing about you or your work anywhere: no statistics, no crash reports, no question for a newer version. Tokens lie in the keyring of this computer, and each goes to its own service only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hugging Face, only when you publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate, when you create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate, when you train</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The LoRA and a card that describes it, into a repository of yours that is private at first. It stays until you delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prompt and the settings. Prompt and picture are removed there after an hour; FluxTune keeps its own copy in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trainer at Replicate gets your key for that training and sends steps, losses and settings. They stay until you delete them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights &amp; Biases, only when a training asks for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is sent, and how long it stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your images and captions in one package, reduced and without camera data, and the settings. The package expires there within a day. The trained model stays in your account, private, until you delete it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsCard</name>
        <message>
            <source>%1 passes over each image. 500 to 4000 is usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>500 to 4000 is usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number from 0.000001 to 0.01, such as 0.0004.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also sent, as the trainer recommends: resolution %1 · caption dropout %2 % · %3 · batch %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Higher holds finer detail, and costs time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LoRA rank</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Recommended for %1 with %n images</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trainer's default is 0.0004. Higher learns faster, and less finely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trainer's default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storage and privacy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message>
            <source>not checked yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SetupView</name>
        <message>
            <source>Practice: everything happens on this computer, and nothing is charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train a new model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your images and captions are packed, uploaded to Replicate and used to teach FLUX.1 your style.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Several</name>
        <message>
            <source>Add to end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert trigger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert trigger word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words for all of them, such as “at night”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words for the captions of all chosen images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{images} chosen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourites</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SideSheet</name>
        <message>
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Snippets</name>
        <message>
            <source>Edit snippets…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert snippet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SortButton</name>
        <message>
            <source>Ascending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Descending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sorted by %1, %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add to my words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore in this caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for words…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No similar word is known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StoragePart</name>
        <message>
            <source>Earlier versions of captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small copies of images, so that a folder opens at once. Made again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storage and privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice service on this computer, its models and its projects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thumbnails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the program did, without tokens. 4 MB at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What your captions said in the last 90 days. 200 MB at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your images and captions stay in the folders that you opened. What FluxTune adds there lies in the hidden folder .fluxtune: settings, crops, trainings, models and pictures.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StoreRow</name>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SubjectCard</name>
        <message>
            <source>A made-up word that calls your style. Used in %1 of %2 captions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A made-up word that calls your style. Without one, it is always on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A private model of the practice account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created for you as a private model on Replicate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trigger word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use lowercase letters, digits and - _ . and begin with a letter or digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one word of letters, digits, - and _. A made-up one works best.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What are you teaching?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TidyForm</name>
        <message>
            <source>Commas and full stops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line breaks become spaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that stand twice in a row</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>Cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No caption yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is gone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TokenFileCard</name>
        <message>
            <source>A file with tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blank them in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file with tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier scripts keep tokens in a config.json that everybody can read. They can move to the keyring from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings (*.json *.env *.txt *.toml *.yaml *.yml)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens in a file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build a filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captioned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the thumbnails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the thumbnails (Ctrl and the mouse wheel)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Practice mode — nothing is sent or charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>%1 has no caption; the trainer will write one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s per step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 captioned, %3 not UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, all captioned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, all captioned but %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, none captioned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person or character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A private repository</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A product or thing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add credit on replicate.com, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add images on the Dataset page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being checked…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel run %1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled at step %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another model name, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did Replicate get the training?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done · %1 steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downloading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter practice mode to follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FluxTune looks for it in your list there for up to 15 minutes. Nothing is sent a second time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Getting ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on to send it now, or give it up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HEIC needs an extra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hugging Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hugging Face does not answer at the moment. It goes on by itself; your copy is safe here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the first one did arrive, both are charged. Look at replicate.com first if you are not sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be continued afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on by itself as soon as the connection is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes to Hugging Face as %1, private.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not published on Hugging Face. Your copy is safe here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not published to the end. Your copy is safe here; publish it again when you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave practice mode to follow it. It goes on meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave some images out, or save them as JPEG, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live charts on wandb.ai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again first. Starting again could cost twice if it did arrive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the account in Settings, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the file on the Dataset page, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for the training at Replicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the folder writable, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer from Replicate at the moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was charged. Your images and captions are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One face or figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode: nothing is sent or charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published on Hugging Face as %1, private.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate bills %1 of GPU time, about %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate bills by the second while the GPU runs. Prices of replicate.com/pricing as of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate bills the seconds that the GPU ran; the sum is in your account there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replicate bills the seconds that the GPU runs. You can cancel at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 is being downloaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 is being packed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 is being sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 is being uploaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 is getting ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 is not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 is training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 waits for a GPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 was cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 was not sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run %1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the training once more?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again when you are connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again when you like; your settings are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again without Weights &amp; Biases.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start practice training · free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the training on Replicate?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start training · about %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The LoRA is kept in this project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer to the order was lost on the way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was lost on the way, and the training is not in Replicate's list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last lines of the log below say what the trainer found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The look of all images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service cannot be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token is not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token was revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training ended early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training goes on there. What you see is the last that was known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a practice run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is practice: nothing is charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This run is not followed at the moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This run was closed before it was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This run was started on Replicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was practice: nothing was charged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uploading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>W&amp;B key not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait a minute, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for a GPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights &amp; Biases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you see is the last that was known. Look again to follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can close the app: the training goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You cancelled this run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You pay for the time used so far, about %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You pay only for GPU time that was already used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your images, captions and settings are as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your images, captions and settings are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your model is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a person or character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a token in what would be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about 20 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>afterwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another training is under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer not understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>caption file not UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>captions cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed by another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>connection not trusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cost so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>could not be verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>estimated cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>folder is read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free · practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>getting ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held back by the safety filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>image cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>images still coming in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keyring did not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keyring is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keyring not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keyring refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last changes not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made by a newer version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name is taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name is taken in the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no credit left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no images to train</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no longer at the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody agreed to the price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not allowed for this token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of about %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>package did not pass its check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>package over 100 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>part of a zip cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice does not start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>project in use elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>safe to close the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settings not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>step %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the model is public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the model is someone else's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the trainer stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>token not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too many requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trigger word not usable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trouble at the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unexpected trouble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until step %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>uploading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waited %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weights not usable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zip cannot be opened</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrainingPage</name>
        <message>
            <source>Train</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not checked yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TriggerForm</name>
        <message>
            <source>Add “%1” to the captions that do not have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also to images without a caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project has no trigger word.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TriggerRow</name>
        <message>
            <source>A made-up word that calls your style in prompts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One word of letters, digits, - and _, at most 60 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the trigger word before the caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as SMKRINA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trigger word</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <source>%1 captions are on their way to the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 caption is on its way to the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions, marks or settings that you changed last could not be written, and are lost when the project closes. The Dataset page says why, and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions, marks or settings that you changed last could not be written, and are lost when the window closes. The Dataset page says why, and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close although not all is saved?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close and lose it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close and lose the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images are still being added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave and lose it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave and lose the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave this project although not all is saved?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving what you changed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project closes by itself as soon as all is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The window closes by itself as soon as all is saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewSwitch</name>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous picture</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Viewing</name>
        <message>
            <source>It is on its way. Hold B again when it is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it without the LoRA · {price}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not in the folder any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture without the LoRA is being made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no other picture to compare with yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no picture of this prompt and seed without the LoRA yet. At strength 0, the LoRA has no effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no picture without the LoRA, and its model is not here to ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be read as an image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the picture without the LoRA: its strength is 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without the LoRA: same prompt and seed, strength 0</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaitingRow</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message numerus="yes">
            <source>%n without caption</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No images yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is not there. Was it moved or renamed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all captioned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>model trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>model trained {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cost} for training</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Teach FLUX your style. No GPU needed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WordList</name>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WordsModel</name>
        <message>
            <source>Captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WordsView</name>
        <message>
            <source>All captions are being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As soon as there are captions, their words are counted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting words…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No words yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show its images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {known} words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Empty</name>
        <message>
            <source>Nothing is under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trainings, pictures, imports and uploads are listed here while they run, with what became of them.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
