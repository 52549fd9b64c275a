<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n pictures could not be had from Weights &amp; Biases.</source>
            <translation>
                <numerusform>%n picture could not be had from Weights &amp; Biases.</numerusform>
                <numerusform>%n pictures could not be had from Weights &amp; Biases.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n images</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CreatePage</name>
        <message numerus="yes">
            <source>Create %n images</source>
            <translation>
                <numerusform>Create %n image</numerusform>
                <numerusform>Create %n images</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dataset</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message numerus="yes">
            <source>%n images no longer fit the filter.</source>
            <translation>
                <numerusform>%n image no longer fits the filter.</numerusform>
                <numerusform>%n images no longer fit the filter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more images fit the filter now.</source>
            <translation>
                <numerusform>%n more image fits the filter now.</numerusform>
                <numerusform>%n more images fit the filter now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%n captioned</source>
            <translation>
                <numerusform>%n captioned</numerusform>
                <numerusform>%n captioned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problems</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridModel</name>
        <message numerus="yes">
            <source>%n stars</source>
            <translation>
                <numerusform>%n star</numerusform>
                <numerusform>%n stars</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n captions are not UTF-8. Convert them if they are right as they are shown below.</source>
            <translation>
                <numerusform>%n caption is not UTF-8. Convert it if it is right as it is shown below.</numerusform>
                <numerusform>%n captions are not UTF-8. Convert them if they are right as they are shown below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n images have another caption already. Those were kept.</source>
            <translation>
                <numerusform>%n image has another caption already. It was kept.</numerusform>
                <numerusform>%n images have another caption already. Those were kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more images lie in subfolders. They were not added.</source>
            <translation>
                <numerusform>%n more image lies in a subfolder. It was not added.</numerusform>
                <numerusform>%n more images lie in subfolders. They were not added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Convert and use %n</source>
            <translation>
                <numerusform>Convert and use %n</numerusform>
                <numerusform>Convert and use %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replace the %n captions that differ</source>
            <translation>
                <numerusform>Replace the %n caption that differs</numerusform>
                <numerusform>Replace the %n captions that differ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>The import is undone. %n captions were changed since and stay as they are now.</source>
            <translation>
                <numerusform>The import is undone. %n caption was changed since and stays as it is now.</numerusform>
                <numerusform>The import is undone. %n captions were changed since and stay as they are now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsCard</name>
        <message numerus="yes">
            <source>Recommended for %1 with %n images</source>
            <translation>
                <numerusform>Recommended for %1 with %n image</numerusform>
                <numerusform>Recommended for %1 with %n images</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message numerus="yes">
            <source>%n without caption</source>
            <translation>
                <numerusform>%n without caption</numerusform>
                <numerusform>%n without caption</numerusform>
            </translation>
        </message>
    </context>
</TS>
