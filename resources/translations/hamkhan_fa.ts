<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>Aloud</name>
    <message>
        <source>Click a word first, or go to one with the arrow keys.</source>
        <translation>نخست روی واژه‌ای کلیک کنید یا با کلیدهای جهت به آن بروید.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>سرعت</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>خیلی کند</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>کند</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمول</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>تند</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>خیلی تند</translation>
    </message>
    <message>
        <source>%1 voice</source>
        <translation>صدای %1</translation>
    </message>
    <message>
        <source>Asking the speech engine…</source>
        <translation>پرسش از موتور گفتار…</translation>
    </message>
    <message>
        <source>Save the word as sound</source>
        <translation>ذخیرهٔ واژه به‌صورت صدا</translation>
    </message>
    <message>
        <source>Save the passage as sound</source>
        <translation>ذخیرهٔ بند به‌صورت صدا</translation>
    </message>
    <message>
        <source>Sound files (*.wav)</source>
        <translation>پرونده‌های صوتی (*.wav)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>با نام %1 ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>AnkiDialog</name>
    <message>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <source>With spaces between them</source>
        <translation>با فاصله میانشان</translation>
    </message>
    <message>
        <source>The first card</source>
        <translation>نخستین کارت</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>نوشتن پرونده…</translation>
    </message>
    <message>
        <source>Send to Anki</source>
        <translation>فرستادن به Anki</translation>
    </message>
    <message>
        <source>Take back from Anki…</source>
        <translation>بازگرفتن از Anki…</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>در حال یادگیری</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>هر دو زبان</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>همهٔ متن‌ها</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>همهٔ برچسب‌ها</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>First marked in</source>
        <translation>نخست نشان‌شده در</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>دفتر واژه</translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation>روی کارت‌ها</translation>
    </message>
    <message>
        <source>In Anki</source>
        <translation>در Anki</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>برچسب‌های دیگر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>هر وضعیتی</translation>
    </message>
    <message>
        <source>The word list is being prepared; the cards are shown when it is there.</source>
        <translation>واژه‌نامه آماده می‌شود؛ کارت‌ها پس از آن نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>%1 words; the first of them:</source>
        <translation>%1 واژه؛ نخستینِ آنها:</translation>
    </message>
    <message>
        <source>No such words. Mark some while you read: key 1 on a word, or its card.</source>
        <translation>چنین واژه‌ای نیست. هنگام خواندن واژه‌ها را نشان کنید: کلید 1 روی واژه، یا برگهٔ آن.</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg)</source>
        <translation>دستهٔ Anki (*.apkg)</translation>
    </message>
    <message>
        <source>Lines for Anki&apos;s text import (*.txt)</source>
        <translation>سطرهایی برای درون‌برد متن در Anki (*.txt)</translation>
    </message>
    <message>
        <source>Lines for Quizlet (*.txt)</source>
        <translation>سطرهایی برای Quizlet (*.txt)</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>نوشتن پرونده</translation>
    </message>
    <message>
        <source>%1 words written to %2. Import the file in Anki: File, Import.</source>
        <translation>%1 واژه در %2 نوشته شد. پرونده را در Anki وارد کنید: File، سپس Import.</translation>
    </message>
    <message>
        <source>%1 notes added in Anki, %2 updated.</source>
        <translation>%1 یادداشت به Anki افزوده شد و %2 یادداشت روزآمد شد.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>پذیرفته نشد: %1</translation>
    </message>
    <message>
        <source>Exported from Anki (*.apkg *.colpkg);;All files (*)</source>
        <translation>برون‌برد Anki (*.apkg *.colpkg);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Take back from Anki</source>
        <translation>بازگرفتن از Anki</translation>
    </message>
    <message>
        <source>%1 words found: %2 statuses changed, %3 answers taken.</source>
        <translation>%1 واژه پیدا شد: %2 وضعیت تغییر کرد، %3 پاسخ گرفته شد.</translation>
    </message>
    <message>
        <source>%1 other notes were left alone.</source>
        <translation>%1 یادداشت دیگر دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>As met in the text</source>
        <translation>صورت آن در متن</translation>
    </message>
    <message>
        <source>Vowels</source>
        <translation>با حرکت</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>آوانویسی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Word of the other language</source>
        <translation>واژهٔ زبان دیگر</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>جمله</translation>
    </message>
    <message>
        <source>Linked sentence</source>
        <translation>جملهٔ پیوندخورده</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>یادداشت‌های شما</translation>
    </message>
    <message>
        <source>Sentence with a gap</source>
        <translation>جمله با جای خالی</translation>
    </message>
    <message>
        <source>The word spoken</source>
        <translation>صدای واژه</translation>
    </message>
    <message>
        <source>The sentence spoken</source>
        <translation>صدای جمله</translation>
    </message>
    <message>
        <source>Word to meaning</source>
        <translation>از واژه به معنا</translation>
    </message>
    <message>
        <source>Meaning to word</source>
        <translation>از معنا به واژه</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>You know</source>
        <translation>می‌دانید</translation>
    </message>
    <message>
        <source>Words to learn for 95 %</source>
        <translation>واژه‌های مانده تا ۹۵٪</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>هنوز خوانده نشده</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>The word list is being prepared; words answer in a moment.</source>
        <translation>واژه‌نامه آماده می‌شود؛ واژه‌ها تا لحظه‌ای دیگر پاسخ می‌دهند.</translation>
    </message>
    <message>
        <source>This word has no other forms in the list.</source>
        <translation>این واژه صورت دیگری در فهرست ندارد.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>A helper process could not be started; nothing was changed.</source>
        <translation>فرایند کمکی راه نیفتاد؛ چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>A helper process ended unexpectedly; nothing was changed.</source>
        <translation>فرایند کمکی ناگهان پایان یافت؛ چیزی عوض نشد.</translation>
    </message>
</context>
<context>
    <name>ComparingWindow</name>
    <message>
        <source>The tellings compared: %1</source>
        <translation>مقایسهٔ روایت‌ها: %1</translation>
    </message>
    <message>
        <source>&amp;Who else says this</source>
        <translation>چه کسی دیگر این را می‌گوید</translation>
    </message>
    <message>
        <source>Where they &amp;differ</source>
        <translation>کجا با هم فرق دارند</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Point at a passage first, or go to one with the arrow keys.</source>
        <translation>نخست به بندی اشاره کنید یا با کلیدهای جهت به آن بروید.</translation>
    </message>
    <message>
        <source>Choose passages in both texts first: Space or Ctrl+click chooses one.</source>
        <translation>نخست در هر دو متن بندهایی برگزینید: فاصله یا Ctrl+کلیک یکی را برمی‌گزیند.</translation>
    </message>
    <message>
        <source>Choose passages of two or more links first: Space or Ctrl+click chooses one.</source>
        <translation>نخست بندهای دو پیوند یا بیشتر را برگزینید: فاصله یا Ctrl+کلیک یکی را برمی‌گزیند.</translation>
    </message>
    <message>
        <source>This passage is not linked: point at one that is, or link it.</source>
        <translation>این بند پیوندی ندارد: به بندی پیونددار اشاره کنید یا این را پیوند دهید.</translation>
    </message>
    <message>
        <source>This passage has no other link.</source>
        <translation>این بند پیوند دیگری ندارد.</translation>
    </message>
    <message>
        <source>Nothing changed: it stands so already.</source>
        <translation>چیزی تغییر نکرد: از پیش همین‌گونه است.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای واگرداندن نیست.</translation>
    </message>
    <message>
        <source>The last correction was another one; Ctrl+Z in the window takes it back.</source>
        <translation>آخرین تصحیح چیز دیگری بود؛ Ctrl+Z در پنجره آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Shift+Z does it again.</source>
        <translation>برگردانده شد: %1. با Ctrl+Shift+Z دوباره انجام می‌شود.</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>پیوند داده شد</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>پیوند برداشته شد</translation>
    </message>
    <message>
        <source>Merged into one link</source>
        <translation>در یک پیوند یکی شد</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>پیوند جدا شد</translation>
    </message>
    <message>
        <source>Moved by one passage</source>
        <translation>یک بند جابه‌جا شد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>یادداشت تغییر کرد</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>وضعیت تغییر کرد</translation>
    </message>
    <message>
        <source>The rest marked known</source>
        <translation>باقی واژه‌ها دانسته شمرده شد</translation>
    </message>
    <message>
        <source>Statuses brought in</source>
        <translation>وضعیت‌ها وارد شد</translation>
    </message>
    <message>
        <source>Added to a glossary</source>
        <translation>به دفتر واژه افزوده شد</translation>
    </message>
    <message>
        <source>Taken out of a glossary</source>
        <translation>از دفتر واژه برداشته شد</translation>
    </message>
    <message>
        <source>Glossary renamed</source>
        <translation>نام دفتر واژه تغییر کرد</translation>
    </message>
    <message>
        <source>Glossary deleted</source>
        <translation>دفتر واژه حذف شد</translation>
    </message>
</context>
<context>
    <name>CoverageCurve</name>
    <message>
        <source>How much of the text is known after each further word</source>
        <translation>پس از هر واژهٔ دیگر چه اندازه از متن دانسته است</translation>
    </message>
    <message>
        <source>words learned, the most useful first</source>
        <translation>واژه‌های آموخته، سودمندترین‌ها نخست</translation>
    </message>
    <message>
        <source>known, %</source>
        <translation>دانسته، ٪</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Where they differ</source>
        <translation>کجا با هم فرق دارند</translation>
    </message>
    <message>
        <source>Comparing numbers, dates and names…</source>
        <translation>در حال مقایسهٔ عددها، تاریخ‌ها و نام‌ها…</translation>
    </message>
    <message>
        <source>Where they differ: %1</source>
        <translation>موارد اختلاف: %1</translation>
    </message>
    <message>
        <source>What only one side says (%1)</source>
        <translation>آنچه فقط یک طرف می‌گوید (%1)</translation>
    </message>
    <message>
        <source>What they agree on (%1)</source>
        <translation>آنچه در آن یکی‌اند (%1)</translation>
    </message>
    <message>
        <source>Findings need a Persian and an Arabic telling; this story has only one of the two.</source>
        <translation>برای این مقایسه یک روایت فارسی و یک روایت عربی لازم است؛ این داستان فقط یکی از این دو را دارد.</translation>
    </message>
    <message>
        <source>No linked passages with numbers, dates or names were found, or they have not been compared yet.</source>
        <translation>بخش‌های پیوندخورده‌ای با عدد، تاریخ یا نام پیدا نشد، یا روایت‌ها هنوز مقایسه نشده‌اند.</translation>
    </message>
    <message>
        <source>The linked passages differ in no number, date or name.</source>
        <translation>بخش‌های پیوندخورده در هیچ عدد، تاریخ یا نامی با هم فرق ندارند.</translation>
    </message>
</context>
<context>
    <name>FamilyModel</name>
    <message>
        <source>Form or pattern</source>
        <translation>باب یا وزن</translation>
    </message>
    <message>
        <source>Meaning, and how we know</source>
        <translation>معنا، و از کجا می‌دانیم</translation>
    </message>
    <message>
        <source>In your texts</source>
        <translation>در متن‌های شما</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find; vowels and letter variants are ignored</source>
        <translation>جست‌وجو؛ حرکت‌ها و گونه‌های حروف نادیده می‌ماند</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>جست‌وجو در صفحه</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>یافتهٔ پیشین</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>یافتهٔ بعدی</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>بستن جست‌وجو</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>The two passages say the same: %1 sure</source>
        <translation>دو بخش یک چیز می‌گویند: با اطمینان %1</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>All forms of %1</source>
        <translation>همهٔ صورت‌های %1</translation>
    </message>
    <message>
        <source>Table of forms</source>
        <translation>جدول صورت‌ها</translation>
    </message>
</context>
<context>
    <name>GlossaryMenu</name>
    <message>
        <source>Add to glossary</source>
        <translation>افزودن به دفتر واژه</translation>
    </message>
    <message>
        <source>New glossary…</source>
        <translation>دفتر واژهٔ تازه…</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>دفتر واژهٔ تازه</translation>
    </message>
</context>
<context>
    <name>GlossaryPicker</name>
    <message>
        <source>Which glossary</source>
        <translation>کدام دفتر واژه</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>همهٔ واژه‌ها</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Story</source>
        <translation>داستان</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>بلندخوانی</translation>
    </message>
    <message>
        <source>Interface language (at the next start)</source>
        <translation>زبان برنامه (از اجرای بعد)</translation>
    </message>
</context>
<context>
    <name>KinBlock</name>
    <message>
        <source>In both languages</source>
        <translation>در هر دو زبان</translation>
    </message>
    <message>
        <source>Partly a false friend</source>
        <translation>تا حدی هم‌نمای فریبنده</translation>
    </message>
    <message>
        <source>False friend</source>
        <translation>هم‌نمای فریبنده</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 افتاده</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 افزوده</translation>
    </message>
    <message>
        <source>Here: %1. %2 %3 means: %4%5.</source>
        <translation>اینجا: %1. %3 در %2 یعنی: %4%5.</translation>
    </message>
    <message>
        <source>Here mostly: %1. %2 %3 mostly means: %4%5.</source>
        <translation>اینجا بیشتر: %1. %3 در %2 بیشتر یعنی: %4%5.</translation>
    </message>
    <message>
        <source>Both can mean: %1.</source>
        <translation>هر دو می‌توانند این معنی را بدهند: %1.</translation>
    </message>
    <message>
        <source>(%1: %2)</source>
        <translation>(%1: %2)</translation>
    </message>
    <message>
        <source>The %1 telling says:</source>
        <translation>روایت %1 می‌گوید:</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stopped; what was done is kept, the rest is done at the next start.</source>
        <translation>متوقف شد؛ آنچه انجام شده می‌ماند و باقی در اجرای بعد انجام می‌شود.</translation>
    </message>
    <message>
        <source>Texts and sentence pairs (*.txt *.tmx *.tsv *.csv);;All files (*)</source>
        <translation>متن‌ها و جفت‌های جمله (*.txt *.tmx *.tsv *.csv);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>افزودن متن</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>says %1 of it</source>
        <translation>%1 آن را می‌گوید</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln بخش</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said elsewhere too</source>
        <translation>%1 در جای دیگر هم آمده</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on this passage</source>
        <translation>یادداشت بر این بند</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>An empty note is taken away.</source>
        <translation>یادداشت خالی برداشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>OneGlossaryMenu</name>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename glossary</source>
        <translation>تغییر نام دفتر واژه</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Telling</source>
        <translation>روایت</translation>
    </message>
    <message>
        <source>Equivalent passages</source>
        <translation>بخش‌های هم‌معنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln واژه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % known</source>
        <translation>%1٪ دانسته</translation>
    </message>
</context>
<context>
    <name>Parallel</name>
    <message>
        <source>Note: %1</source>
        <translation>یادداشت: %1</translation>
    </message>
    <message>
        <source>These two texts are being compared…</source>
        <translation>این دو متن سنجیده می‌شوند…</translation>
    </message>
    <message>
        <source>Nothing in this telling says the same.</source>
        <translation>در این روایت چیزی همین را نمی‌گوید.</translation>
    </message>
    <message>
        <source>link %1 of %2</source>
        <translation>پیوند %1 از %2</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Reading words in context</source>
        <translation>خواندن واژه‌ها در جمله</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>خواندن واژه‌ها</translation>
    </message>
    <message>
        <source>Linking words</source>
        <translation>پیوند دادن واژه‌ها</translation>
    </message>
    <message>
        <source>Preparing the word list</source>
        <translation>آماده‌سازی واژه‌نامه</translation>
    </message>
    <message>
        <source>Comparing the tellings</source>
        <translation>سنجش روایت‌ها</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>I study</source>
        <translation>می‌آموزم</translation>
    </message>
    <message>
        <source>I already know</source>
        <translation>از پیش می‌دانم</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Least certain links</source>
        <translation>نامطمئن‌ترین پیوندها</translation>
    </message>
    <message>
        <source>How many are left</source>
        <translation>چند تا مانده است</translation>
    </message>
    <message>
        <source>Why they are linked</source>
        <translation>چرا پیوند خورده‌اند</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Show in the texts</source>
        <translation>نشان دادن در متن‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>هنوز پاسخی داده نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln پیوند مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>No link of this story waits for an answer.</source>
        <translation>هیچ پیوندی از این رویداد منتظر پاسخ نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln right</source>
        <translation>
            <numerusform>%Ln درست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln نادرست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for later</source>
        <translation>
            <numerusform>%Ln برای بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>All gone through: %1.</source>
        <translation>همه بررسی شد: %1.</translation>
    </message>
</context>
<context>
    <name>RecordingDialog</name>
    <message>
        <source>Your own recording</source>
        <translation>صدای ضبط‌شدهٔ خودتان</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The word is said with your recording.</source>
        <translation>واژه با صدای ضبط‌شدهٔ شما گفته می‌شود.</translation>
    </message>
    <message>
        <source>The word is said by the voice.</source>
        <translation>واژه با صدای موتور گفتار گفته می‌شود.</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>ضبط دوباره</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Say the word, then press Done.</source>
        <translation>واژه را بگویید، سپس «پایان» را بزنید.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review</source>
        <translation>مرور</translation>
    </message>
    <message>
        <source>How many cards are left today</source>
        <translation>شمار کارت‌های ماندهٔ امروز</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>کارت تازه در روز</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>مرور در روز</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>نمایش پاسخ</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>سخت</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>آسان</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>آمار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>What is the word in %1?</source>
        <translation>این واژه به %1 چیست؟</translation>
    </message>
    <message>
        <source>What does this word mean? (%1)</source>
        <translation>این واژه یعنی چه؟ (%1)</translation>
    </message>
    <message>
        <source>Which word of %1 is missing?</source>
        <translation>جای کدام واژهٔ %1 خالی است؟</translation>
    </message>
    <message>
        <source>The linked passage in %1</source>
        <translation>بند پیوندخوردهٔ %1</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>کار امروز تمام شد.</translation>
    </message>
    <message>
        <source>Nothing is left now; the next card comes back at %1.</source>
        <translation>اکنون چیزی نمانده است؛ کارت بعدی ساعت %1 برمی‌گردد.</translation>
    </message>
    <message numerus="yes">
        <source>Ask the suspended cards again (%Ln)</source>
        <translation>
            <numerusform>پرسیدن دوبارهٔ کارت‌های کنارگذاشته (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning</source>
        <translation>
            <numerusform>%Ln در حال یادگیری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln موعدرسیده</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقیقه</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ساعت</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 روز</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سال</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 ماه</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>The word list is being prepared; cards can be asked in a moment.</source>
        <translation>واژه‌نامه آماده می‌شود؛ کارت‌ها تا لحظه‌ای دیگر پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>The card before was forgotten eight times: it is suspended. U takes the answer back.</source>
        <translation>کارت پیشین هشت بار فراموش شد: کنار گذاشته شد. U پاسخ را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The clock is behind your last answer; it counts as if no time had passed.</source>
        <translation>ساعت از آخرین پاسخ شما عقب‌تر است؛ چنان حساب می‌شود که گویی زمانی نگذشته است.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>هنوز پاسخی داده نشده است.</translation>
    </message>
    <message>
        <source>Suspended; U takes that back.</source>
        <translation>کنار گذاشته شد؛ U آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>RootBridge</name>
    <message>
        <source>Click a word first, or go to one with the arrow keys.</source>
        <translation>نخست روی واژه‌ای کلیک کنید یا با کلیدهای جهت به آن بروید.</translation>
    </message>
    <message>
        <source>No Arabic root is known of %1.</source>
        <translation>ریشهٔ عربی‌ای برای %1 نمی‌شناسیم.</translation>
    </message>
</context>
<context>
    <name>RootWindow</name>
    <message>
        <source>Only what your texts have</source>
        <translation>تنها آنچه در متن‌های شماست</translation>
    </message>
    <message>
        <source>Words of the root</source>
        <translation>واژه‌های ریشه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>توقف شمارش</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>شمارش متوقف شد.</translation>
    </message>
    <message>
        <source>The root %1 in Persian and Arabic</source>
        <translation>ریشهٔ %1 در فارسی و عربی</translation>
    </message>
    <message>
        <source>Gathering the words of the root…</source>
        <translation>گردآوری واژه‌های ریشه…</translation>
    </message>
    <message>
        <source>No list knows words of this root.</source>
        <translation>هیچ فهرستی واژه‌ای از این ریشه ندارد.</translation>
    </message>
    <message>
        <source>None of these words stands in your texts.</source>
        <translation>هیچ‌یک از این واژه‌ها در متن‌های شما نیست.</translation>
    </message>
    <message>
        <source>Places in your texts: %1, in so many of them: %2. Enter or a click goes to the next one.</source>
        <translation>جاها در متن‌های شما: %1، در این شمار متن: %2. Enter یا کلیک به جای بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Looking for these words in your texts…</source>
        <translation>جست‌وجوی این واژه‌ها در متن‌های شما…</translation>
    </message>
    <message numerus="yes">
        <source>Rarer words too (%Ln)</source>
        <translation>
            <numerusform>واژه‌های کمیاب‌تر هم (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>The speech engine does not answer; it was ended.</source>
        <translation>موتور گفتار پاسخ نمی‌دهد؛ به آن پایان داده شد.</translation>
    </message>
    <message>
        <source>No sound device or microphone answers; everything else works.</source>
        <translation>هیچ دستگاه صدا یا میکروفونی پاسخ نمی‌دهد؛ بقیهٔ چیزها کار می‌کند.</translation>
    </message>
    <message>
        <source>No sound device answers, so nothing can be heard; it can still be saved as a sound file.</source>
        <translation>هیچ دستگاه صدایی پاسخ نمی‌دهد و چیزی شنیده نمی‌شود؛ همچنان می‌توان آن را در پروندهٔ صوتی ذخیره کرد.</translation>
    </message>
    <message>
        <source>No speech engine could be started, so nothing is read aloud; everything else works.</source>
        <translation>هیچ موتور گفتاری راه نیفتاد و چیزی بلند خوانده نمی‌شود؛ بقیهٔ چیزها کار می‌کند.</translation>
    </message>
    <message>
        <source>The speech engine could not be started.</source>
        <translation>موتور گفتار راه نیفتاد.</translation>
    </message>
    <message>
        <source>The speech engine ended before everything was said.</source>
        <translation>موتور گفتار پیش از آنکه همه چیز گفته شود پایان یافت.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation>همهٔ میان‌بُرها</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>What came of reviewing</source>
        <translation>نتیجهٔ مرورها</translation>
    </message>
    <message>
        <source>Cards due in the next thirty days</source>
        <translation>کارت‌هایی که در سی روز آینده موعدشان می‌رسد</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>پاسخ در روز</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>دقیقه در روز</translation>
    </message>
    <message>
        <source>Remembered, by month, in percent</source>
        <translation>به‌یادمانده، ماه‌به‌ماه، به درصد</translation>
    </message>
    <message>
        <source>Words known</source>
        <translation>واژه‌های دانسته</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>نمودارها</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>همهٔ کارت‌ها</translation>
    </message>
    <message>
        <source>Mature cards</source>
        <translation>کارت‌های جاافتاده</translation>
    </message>
    <message>
        <source>Cards due today: %1</source>
        <translation>کارت‌های موعدرسیدهٔ امروز: %1</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>پاسخ‌ها: %1</translation>
    </message>
    <message>
        <source>Days of reviewing: %1</source>
        <translation>روزهای مرور: %1</translation>
    </message>
    <message>
        <source>Minutes of reviewing: %1</source>
        <translation>دقیقه‌های مرور: %1</translation>
    </message>
    <message>
        <source>Mature cards remembered: %1</source>
        <translation>به‌یادمانده از کارت‌های جاافتاده: %1</translation>
    </message>
    <message>
        <source>Young cards remembered: %1</source>
        <translation>به‌یادمانده از کارت‌های نوپا: %1</translation>
    </message>
    <message>
        <source>Words known: %1</source>
        <translation>واژه‌های دانسته: %1</translation>
    </message>
    <message>
        <source>none was asked yet</source>
        <translation>هنوز هیچ‌یک پرسیده نشده است</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>How well the word is known</source>
        <translation>میزان آشنایی با واژه</translation>
    </message>
    <message>
        <source>Study something else of it</source>
        <translation>یادگیری آن به گونه‌ای دیگر</translation>
    </message>
    <message>
        <source>New (0)</source>
        <translation>تازه (0)</translation>
    </message>
    <message>
        <source>Learning, just met (1)</source>
        <translation>در حال یادگیری، نخستین برخورد (1)</translation>
    </message>
    <message>
        <source>Learning, seen again (2)</source>
        <translation>در حال یادگیری، دوباره دیده‌شده (2)</translation>
    </message>
    <message>
        <source>Learning, familiar (3)</source>
        <translation>در حال یادگیری، آشنا (3)</translation>
    </message>
    <message>
        <source>Learning, nearly known (4)</source>
        <translation>در حال یادگیری، کم‌وبیش دانسته (4)</translation>
    </message>
    <message>
        <source>Known (K)</source>
        <translation>دانسته (K)</translation>
    </message>
    <message>
        <source>Ignored (X)</source>
        <translation>نادیده (X)</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>No word is meant: click one, or go to it with the arrow keys.</source>
        <translation>واژه‌ای در نظر نیست: روی یکی کلیک کنید یا با کلیدهای جهت به آن بروید.</translation>
    </message>
    <message>
        <source>No new word follows in this text.</source>
        <translation>پس از اینجا واژهٔ تازه‌ای در این متن نیست.</translation>
    </message>
    <message>
        <source>«%1» is studied as a phrase.</source>
        <translation>«%1» به‌صورت عبارت آموخته می‌شود.</translation>
    </message>
    <message>
        <source>Select two words or more, by dragging or with Shift and the arrow keys.</source>
        <translation>دو واژه یا بیشتر را با کشیدن یا با Shift و کلیدهای جهت برگزینید.</translation>
    </message>
    <message>
        <source>No word of this text is new.</source>
        <translation>هیچ واژهٔ این متن تازه نیست.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln new words of this text known?</source>
        <translation>
            <numerusform>%Ln واژهٔ تازهٔ این متن دانسته شمرده شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>Mark them known</source>
        <translation>دانسته بشمار</translation>
    </message>
    <message>
        <source>«%1» goes into the glossary «%2».</source>
        <translation>«%1» به دفتر واژهٔ «%2» می‌رود.</translation>
    </message>
    <message>
        <source>Study %1 in all its forms</source>
        <translation>یادگیری %1 با همهٔ صورت‌هایش</translation>
    </message>
    <message>
        <source>Count the form %1 apart</source>
        <translation>جدا شمردن صورت %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>یادگیری %1</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>What is being done</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>بستن پیام</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>Open %1 beside</source>
        <translation>«%1» را در کنار باز کن</translation>
    </message>
    <message>
        <source>this telling does not say it</source>
        <translation>این روایت آن را نمی‌گوید</translation>
    </message>
</context>
<context>
    <name>Tellings</name>
    <message>
        <source>What the other tellings say here</source>
        <translation>روایت‌های دیگر اینجا چه می‌گویند</translation>
    </message>
    <message>
        <source>Point at a passage to see what the other tellings say there.</source>
        <translation>به بخشی از متن اشاره کنید تا ببینید روایت‌های دیگر آنجا چه می‌گویند.</translation>
    </message>
    <message>
        <source>Looking what the other tellings say…</source>
        <translation>در حال یافتن گفتهٔ روایت‌های دیگر…</translation>
    </message>
    <message>
        <source>This story has only one telling. Add another one to see what it says here.</source>
        <translation>این داستان فقط یک روایت دارد. روایت دیگری بیفزایید تا ببینید اینجا چه می‌گوید.</translation>
    </message>
    <message>
        <source>This passage is no part of the text proper and is not compared.</source>
        <translation>این بخش جزو متن اصلی نیست و مقایسه نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tellings</source>
        <translation>
            <numerusform>%Ln روایت دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TellingsDock</name>
    <message>
        <source>What the others say</source>
        <translation>دیگران چه می‌گویند</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Term</source>
        <translation>واژه یا اصطلاح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>UnknownModel</name>
    <message>
        <source>Word</source>
        <translation>واژه</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>شمار</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>معنا</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>در زبان دیگر</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>All unknown words</source>
        <translation>همهٔ واژه‌های ناآشنا</translation>
    </message>
    <message>
        <source>Uncommon words</source>
        <translation>واژه‌های کم‌کاربرد</translation>
    </message>
    <message>
        <source>Rare words</source>
        <translation>واژه‌های نادر</translation>
    </message>
    <message>
        <source>Words that are glossed</source>
        <translation>واژه‌هایی که معنی می‌شوند</translation>
    </message>
</context>
<context>
    <name>VocabularyWindow</name>
    <message>
        <source>Words and coverage</source>
        <translation>واژه‌ها و پوشش</translation>
    </message>
    <message>
        <source>Texts by how much of them you know</source>
        <translation>متن‌ها بر پایهٔ آنچه از آنها می‌دانید</translation>
    </message>
    <message>
        <source>Words of this text that you do not know</source>
        <translation>واژه‌هایی از این متن که نمی‌دانید</translation>
    </message>
    <message>
        <source>Everything you marked</source>
        <translation>هر آنچه نشان کرده‌اید</translation>
    </message>
    <message>
        <source>Find a word, a note, a tag</source>
        <translation>جست‌وجوی واژه، یادداشت یا برچسب</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>کدام‌ها</translation>
    </message>
    <message>
        <source>Take out of this glossary</source>
        <translation>برداشتن از این دفتر واژه</translation>
    </message>
    <message>
        <source>This glossary</source>
        <translation>این دفتر واژه</translation>
    </message>
    <message>
        <source>Your note on the chosen term</source>
        <translation>یادداشت شما بر اصطلاح برگزیده</translation>
    </message>
    <message>
        <source>Tags, with spaces between them</source>
        <translation>برچسب‌ها، با فاصله میانشان</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>متن‌ها</translation>
    </message>
    <message>
        <source>Words of this text</source>
        <translation>واژه‌های این متن</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>واژه‌های من</translation>
    </message>
    <message>
        <source>The chosen ones are:</source>
        <translation>وضعیت برگزیده‌ها:</translation>
    </message>
    <message>
        <source>Add to glossary…</source>
        <translation>افزودن به دفتر واژه…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>در حال یادگیری</translation>
    </message>
    <message>
        <source>%1: you know %2 of its %3 words, %4 of them by their cognates in the other language.</source>
        <translation>%1: %2 از %3 واژهٔ آن را می‌دانید، %4 تا را از روی واژهٔ مشترک در زبان دیگر.</translation>
    </message>
    <message>
        <source>%1: no word of it is marked yet.</source>
        <translation>%1: هنوز هیچ واژهٔ آن نشان نشده است.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Progress</source>
        <translation>پیشرفت کار</translation>
    </message>
</context>
<context>
    <name>WhoElse</name>
    <message>
        <source>Who else says this</source>
        <translation>چه کسی دیگر این را می‌گوید</translation>
    </message>
    <message>
        <source>The telling whose passages are shown</source>
        <translation>روایتی که بخش‌هایش نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Only what nobody else says</source>
        <translation>فقط آنچه هیچ روایت دیگری نمی‌گوید</translation>
    </message>
    <message>
        <source>Passages of:</source>
        <translation>بخش‌های:</translation>
    </message>
    <message>
        <source>Looking who else says it…</source>
        <translation>در حال جست‌وجو که چه کسی دیگر این را می‌گوید…</translation>
    </message>
    <message>
        <source>This story has only one telling. Add another one to see who says what.</source>
        <translation>این داستان فقط یک روایت دارد. روایت دیگری بیفزایید تا ببینید چه کسی چه می‌گوید.</translation>
    </message>
    <message>
        <source>This telling has no passages to compare.</source>
        <translation>این روایت بخشی برای مقایسه ندارد.</translation>
    </message>
    <message>
        <source>This telling has not been compared with any other yet; that happens in the background.</source>
        <translation>این روایت هنوز با هیچ روایت دیگری مقایسه نشده است؛ این کار در پس‌زمینه انجام می‌شود.</translation>
    </message>
    <message>
        <source>Every passage of this telling is said by another one too.</source>
        <translation>همهٔ بخش‌های این روایت در روایتی دیگر هم آمده است.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Word card</source>
        <translation>برگهٔ واژه</translation>
    </message>
    <message>
        <source>Romanised by the tables of the Library of Congress</source>
        <translation>آوانویسی به روش کتابخانهٔ کنگره</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>بستن برگه</translation>
    </message>
    <message>
        <source>Say this word</source>
        <translation>تلفظ این واژه</translation>
    </message>
    <message>
        <source>All forms…</source>
        <translation>همهٔ صورت‌ها…</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>باب %1</translation>
    </message>
    <message>
        <source>Root %1 in both languages…</source>
        <translation>ریشهٔ %1 در دو زبان…</translation>
    </message>
    <message>
        <source>vowels</source>
        <translation>با حرکت</translation>
    </message>
    <message>
        <source>lemma</source>
        <translation>سرواژه</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>اجزا</translation>
    </message>
    <message>
        <source>root</source>
        <translation>ریشه</translation>
    </message>
    <message>
        <source>also</source>
        <translation>نیز</translation>
    </message>
    <message>
        <source>from</source>
        <translation>از</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>کاربردها</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>شاید</translation>
    </message>
    <message>
        <source>beside it</source>
        <translation>در متن کناری</translation>
    </message>
</context>
<context>
    <name>_SideView</name>
    <message>
        <source>Passage</source>
        <translation>بند</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Add a text…</source>
        <translation>افزودن متن…</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>رونوشت از بخش برگزیده</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>جست‌وجو در صفحه</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>یافتهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>یافتهٔ پیشین</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>حروف درشت‌تر</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>حروف ریزتر</translation>
    </message>
    <message>
        <source>Usual type size</source>
        <translation>اندازهٔ معمول حروف</translation>
    </message>
    <message>
        <source>Next telling</source>
        <translation>روایت بعدی</translation>
    </message>
    <message>
        <source>Previous telling</source>
        <translation>روایت پیشین</translation>
    </message>
    <message>
        <source>Root of this word in both languages</source>
        <translation>ریشهٔ این واژه در دو زبان</translation>
    </message>
    <message>
        <source>Review today&apos;s cards</source>
        <translation>مرور کارت‌های امروز</translation>
    </message>
    <message>
        <source>What came of reviewing</source>
        <translation>نتیجهٔ مرورها</translation>
    </message>
    <message>
        <source>To the other text</source>
        <translation>به متن دیگر</translation>
    </message>
    <message>
        <source>Show site headers and comments</source>
        <translation>نمایش سرصفحه‌ها و نظرهای تارنما</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>روشن یا تیره</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>همهٔ میان‌بُرها</translation>
    </message>
    <message>
        <source>Close card or search</source>
        <translation>بستن برگه یا جست‌وجو</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Mark cognates and false friends</source>
        <translation>نشان دادن واژه‌های مشترک و هم‌نماهای فریبنده</translation>
    </message>
    <message>
        <source>Gloss unknown words in the text</source>
        <translation>معنی واژه‌های ناآشنا در متن</translation>
    </message>
    <message>
        <source>Show the vowels of Arabic</source>
        <translation>نمایش حرکت‌های عربی</translation>
    </message>
    <message>
        <source>Short card</source>
        <translation>کارت کوتاه</translation>
    </message>
    <message>
        <source>Show how well words are known</source>
        <translation>نمایش میزان آشنایی با واژه‌ها</translation>
    </message>
    <message>
        <source>Learn this word</source>
        <translation>یادگیری این واژه</translation>
    </message>
    <message>
        <source>Learning: seen again</source>
        <translation>در حال یادگیری: دوباره دیده‌شده</translation>
    </message>
    <message>
        <source>Learning: familiar</source>
        <translation>در حال یادگیری: آشنا</translation>
    </message>
    <message>
        <source>Learning: nearly known</source>
        <translation>در حال یادگیری: کم‌وبیش دانسته</translation>
    </message>
    <message>
        <source>This word is known</source>
        <translation>این واژه دانسته است</translation>
    </message>
    <message>
        <source>Ignore this word</source>
        <translation>نادیده گرفتن این واژه</translation>
    </message>
    <message>
        <source>This word is new</source>
        <translation>این واژه تازه است</translation>
    </message>
    <message>
        <source>Next new word</source>
        <translation>واژهٔ تازهٔ بعدی</translation>
    </message>
    <message>
        <source>Study the selected words as a phrase</source>
        <translation>یادگیری واژه‌های برگزیده به‌صورت عبارت</translation>
    </message>
    <message>
        <source>Mark the other new words of this text known…</source>
        <translation>دانسته شمردن دیگر واژه‌های تازهٔ این متن…</translation>
    </message>
    <message>
        <source>Words and coverage…</source>
        <translation>واژه‌ها و پوشش…</translation>
    </message>
    <message>
        <source>Anki…</source>
        <translation>Anki…</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>بلندخوانی از اینجا یا مکث</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>توقف بلندخوانی</translation>
    </message>
    <message>
        <source>Say this word</source>
        <translation>تلفظ این واژه</translation>
    </message>
    <message>
        <source>Your own recording of this word…</source>
        <translation>صدای ضبط‌شدهٔ خودتان از این واژه…</translation>
    </message>
    <message>
        <source>Save as sound…</source>
        <translation>ذخیره به‌صورت صدا…</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>واگرداندن آخرین گام</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>انجام دوبارهٔ آنچه واگردانده شد</translation>
    </message>
    <message>
        <source>Choose this passage, or leave it</source>
        <translation>برگزیدن این بند یا رها کردن آن</translation>
    </message>
    <message>
        <source>Link the chosen passages</source>
        <translation>پیوند دادن بندهای برگزیده</translation>
    </message>
    <message>
        <source>Unlink this passage</source>
        <translation>برداشتن پیوند این بند</translation>
    </message>
    <message>
        <source>This link is right</source>
        <translation>این پیوند درست است</translation>
    </message>
    <message>
        <source>This link is wrong</source>
        <translation>این پیوند نادرست است</translation>
    </message>
    <message>
        <source>Merge the chosen links</source>
        <translation>یکی کردن پیوندهای برگزیده</translation>
    </message>
    <message>
        <source>Split this link</source>
        <translation>جدا کردن این پیوند</translation>
    </message>
    <message>
        <source>Take this passage out of its link</source>
        <translation>بیرون آوردن این بند از پیوندش</translation>
    </message>
    <message>
        <source>Move the other side on by one</source>
        <translation>بردن طرف دیگر به بند بعد</translation>
    </message>
    <message>
        <source>Move the other side back by one</source>
        <translation>بردن طرف دیگر به بند پیش</translation>
    </message>
    <message>
        <source>Next link of this passage</source>
        <translation>پیوند بعدی این بند</translation>
    </message>
    <message>
        <source>Note on this passage…</source>
        <translation>یادداشت بر این بند…</translation>
    </message>
    <message>
        <source>Least certain links…</source>
        <translation>نامطمئن‌ترین پیوندها…</translation>
    </message>
    <message>
        <source>Who else says this</source>
        <translation>چه کسان دیگری این را می‌گویند</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>کجا اختلاف دارند</translation>
    </message>
    <message>
        <source>What the others say, beside the text</source>
        <translation>آنچه دیگران می‌گویند، کنار متن</translation>
    </message>
    <message>
        <source>Next or previous word</source>
        <translation>واژهٔ بعدی یا پیشین</translation>
    </message>
    <message>
        <source>Next or previous sentence</source>
        <translation>جملهٔ بعدی یا پیشین</translation>
    </message>
    <message>
        <source>Card of the word</source>
        <translation>برگهٔ واژه</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>برگزیدن واژه به واژه</translation>
    </message>
    <message>
        <source>Choose a passage for linking</source>
        <translation>برگزیدن بندی برای پیوند</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>they differ</source>
        <translation>فرق دارند</translation>
    </message>
    <message>
        <source>they agree</source>
        <translation>یکی است</translation>
    </message>
    <message>
        <source>only in Persian</source>
        <translation>فقط در فارسی</translation>
    </message>
    <message>
        <source>only in Arabic</source>
        <translation>فقط در عربی</translation>
    </message>
    <message>
        <source>does not say it</source>
        <translation>این را نمی‌گوید</translation>
    </message>
</context>
<context>
    <name>glossaries</name>
    <message>
        <source>Its name:</source>
        <translation>نام آن:</translation>
    </message>
</context>
<context>
    <name>grammar</name>
    <message>
        <source>1st person singular</source>
        <translation>اول‌شخص مفرد</translation>
    </message>
    <message>
        <source>2nd person singular</source>
        <translation>دوم‌شخص مفرد</translation>
    </message>
    <message>
        <source>3rd person singular</source>
        <translation>سوم‌شخص مفرد</translation>
    </message>
    <message>
        <source>1st person plural</source>
        <translation>اول‌شخص جمع</translation>
    </message>
    <message>
        <source>2nd person plural</source>
        <translation>دوم‌شخص جمع</translation>
    </message>
    <message>
        <source>3rd person plural</source>
        <translation>سوم‌شخص جمع</translation>
    </message>
    <message>
        <source>present</source>
        <translation>مضارع اخباری</translation>
    </message>
    <message>
        <source>subjunctive</source>
        <translation>مضارع التزامی</translation>
    </message>
    <message>
        <source>past</source>
        <translation>ماضی ساده</translation>
    </message>
    <message>
        <source>imperfect</source>
        <translation>ماضی استمراری</translation>
    </message>
    <message>
        <source>perfect</source>
        <translation>ماضی نقلی</translation>
    </message>
    <message>
        <source>progressive perfect</source>
        <translation>ماضی نقلی استمراری</translation>
    </message>
    <message>
        <source>future</source>
        <translation>آینده</translation>
    </message>
    <message>
        <source>imperative</source>
        <translation>امر</translation>
    </message>
    <message>
        <source>imperative, without بـ</source>
        <translation>امر بی «ب»</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>منفی</translation>
    </message>
    <message>
        <source>negative (literary)</source>
        <translation>نهی ادبی</translation>
    </message>
    <message>
        <source>past participle</source>
        <translation>صفت مفعولی</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>present, negative</source>
        <translation>مضارع اخباری منفی</translation>
    </message>
    <message>
        <source>subjunctive, negative</source>
        <translation>مضارع التزامی منفی</translation>
    </message>
    <message>
        <source>past, negative</source>
        <translation>ماضی سادهٔ منفی</translation>
    </message>
    <message>
        <source>imperfect, negative</source>
        <translation>ماضی استمراری منفی</translation>
    </message>
    <message>
        <source>perfect, negative</source>
        <translation>ماضی نقلی منفی</translation>
    </message>
    <message>
        <source>past tense</source>
        <translation>ماضی (عربی)</translation>
    </message>
    <message>
        <source>present tense</source>
        <translation>مضارع (عربی)</translation>
    </message>
    <message>
        <source>past tense, passive</source>
        <translation>ماضی مجهول</translation>
    </message>
    <message>
        <source>present tense, passive</source>
        <translation>مضارع مجهول</translation>
    </message>
    <message>
        <source>listed form</source>
        <translation>صورت فهرست‌شده</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>املای دیگر</translation>
    </message>
    <message>
        <source>plural</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>broken plural</source>
        <translation>جمع مکسر</translation>
    </message>
    <message>
        <source>singular</source>
        <translation>مفرد</translation>
    </message>
    <message>
        <source>comparative</source>
        <translation>صفت برتر</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>صفت برترین</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>تنها</translation>
    </message>
    <message>
        <source>ezafe</source>
        <translation>اضافه</translation>
    </message>
    <message>
        <source>a, one</source>
        <translation>ی نکره</translation>
    </message>
    <message>
        <source>more</source>
        <translation>تر</translation>
    </message>
    <message>
        <source>most</source>
        <translation>ترین</translation>
    </message>
    <message>
        <source>my</source>
        <translation>من</translation>
    </message>
    <message>
        <source>your</source>
        <translation>تو</translation>
    </message>
    <message>
        <source>his, her, its</source>
        <translation>او، آن</translation>
    </message>
    <message>
        <source>our</source>
        <translation>ما</translation>
    </message>
    <message>
        <source>your (plural)</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>their</source>
        <translation>آنها</translation>
    </message>
    <message>
        <source>is</source>
        <translation>است</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>هستم</translation>
    </message>
    <message>
        <source>you are</source>
        <translation>هستید</translation>
    </message>
    <message>
        <source>we are</source>
        <translation>هستیم</translation>
    </message>
    <message>
        <source>they are</source>
        <translation>هستند</translation>
    </message>
    <message>
        <source>he</source>
        <translation>او (مذکر)</translation>
    </message>
    <message>
        <source>she</source>
        <translation>او (مؤنث)</translation>
    </message>
    <message>
        <source>they two</source>
        <translation>آن دو</translation>
    </message>
    <message>
        <source>they two (f.)</source>
        <translation>آن دو (مؤنث)</translation>
    </message>
    <message>
        <source>they</source>
        <translation>آنها</translation>
    </message>
    <message>
        <source>they (f.)</source>
        <translation>آنها (مؤنث)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>تو</translation>
    </message>
    <message>
        <source>you (f.)</source>
        <translation>تو (مؤنث)</translation>
    </message>
    <message>
        <source>you two</source>
        <translation>شما دو</translation>
    </message>
    <message>
        <source>you all</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>you all (f.)</source>
        <translation>شما (مؤنث)</translation>
    </message>
    <message>
        <source>I</source>
        <translation>من</translation>
    </message>
    <message>
        <source>we</source>
        <translation>ما</translation>
    </message>
    <message>
        <source>he, it</source>
        <translation>او، آن</translation>
    </message>
    <message>
        <source>she, it</source>
        <translation>او، آن (مؤنث)</translation>
    </message>
    <message>
        <source>form</source>
        <translation>صورت</translation>
    </message>
    <message>
        <source>indefinite</source>
        <translation>نکره</translation>
    </message>
    <message>
        <source>definite</source>
        <translation>معرفه</translation>
    </message>
    <message>
        <source>dual, nominative</source>
        <translation>مثنای مرفوع</translation>
    </message>
    <message>
        <source>dual, other cases</source>
        <translation>مثنای منصوب و مجرور</translation>
    </message>
    <message>
        <source>plural, nominative</source>
        <translation>جمع مرفوع</translation>
    </message>
    <message>
        <source>plural, other cases</source>
        <translation>جمع منصوب و مجرور</translation>
    </message>
    <message>
        <source>feminine plural</source>
        <translation>جمع مؤنث</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation>مؤنث</translation>
    </message>
    <message>
        <source>two</source>
        <translation>مثنا</translation>
    </message>
    <message>
        <source>the</source>
        <translation>حرف تعریف</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>so</source>
        <translation>پس</translation>
    </message>
    <message>
        <source>by, with</source>
        <translation>به، با</translation>
    </message>
    <message>
        <source>like</source>
        <translation>مانند</translation>
    </message>
    <message>
        <source>for, to</source>
        <translation>برای، به</translation>
    </message>
    <message>
        <source>will</source>
        <translation>خواهد</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا، که</translation>
    </message>
    <message>
        <source>me</source>
        <translation>مرا</translation>
    </message>
    <message>
        <source>us</source>
        <translation>ما را</translation>
    </message>
    <message>
        <source>him, it</source>
        <translation>او را</translation>
    </message>
    <message>
        <source>her, it</source>
        <translation>او را (مؤنث)</translation>
    </message>
    <message>
        <source>them</source>
        <translation>آنها را</translation>
    </message>
    <message>
        <source>them two</source>
        <translation>آن دو را</translation>
    </message>
    <message>
        <source>its</source>
        <translation>آن</translation>
    </message>
    <message>
        <source>adjective in ی</source>
        <translation>صفت نسبی با ی</translation>
    </message>
    <message>
        <source>noun in ی</source>
        <translation>اسم مصدر با ی</translation>
    </message>
    <message>
        <source>past participle as a word</source>
        <translation>صفت مفعولی در نقش واژه</translation>
    </message>
    <message>
        <source>past stem as a noun</source>
        <translation>بن ماضی در نقش اسم</translation>
    </message>
    <message>
        <source>adverb or object</source>
        <translation>قید یا مفعول</translation>
    </message>
    <message>
        <source>a term of several words</source>
        <translation>اصطلاح چندواژه‌ای</translation>
    </message>
    <message>
        <source>not in any list, perhaps a name: transliterated letter by letter</source>
        <translation>در هیچ فهرستی نیست، شاید نام باشد: حرف‌به‌حرف نوشته شد</translation>
    </message>
    <message>
        <source>infinitive</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>صفت</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>حرف اضافه</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>قید</translation>
    </message>
    <message>
        <source>auxiliary verb</source>
        <translation>فعل کمکی</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>حرف ربط</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>وابستهٔ پیشین</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>ضمیر</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>نشانه‌گذاری</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>نشانه</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>word</source>
        <translation>واژه</translation>
    </message>
    <message>
        <source>guess from the Arabic word, unchecked</source>
        <translation>حدس از واژهٔ عربی، بررسی‌نشده</translation>
    </message>
    <message>
        <source>not in any list</source>
        <translation>در هیچ فهرستی نیست</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>به همین صورت</translation>
    </message>
    <message>
        <source>taken apart</source>
        <translation>با جداکردن اجزا</translation>
    </message>
    <message>
        <source>Hamkhan word list</source>
        <translation>واژه‌نامهٔ همخوان</translation>
    </message>
    <message>
        <source>Hamkhan names</source>
        <translation>نام‌های همخوان</translation>
    </message>
    <message>
        <source>Buckwalter’s Arabic tables</source>
        <translation>جدول‌های عربی باک‌والتر</translation>
    </message>
    <message>
        <source>Unicode CLDR names</source>
        <translation>نام‌های یونیکد CLDR</translation>
    </message>
    <message>
        <source>made by rule from the Hamkhan word list</source>
        <translation>ساخته به قاعده از فهرست همخوان</translation>
    </message>
    <message>
        <source>form lists of simplemma, wordfreq and rishe</source>
        <translation>فهرست‌های simplemma و wordfreq و rishe</translation>
    </message>
    <message>
        <source>Arabic list, as a loan</source>
        <translation>فهرست عربی، به‌عنوان وام‌واژه</translation>
    </message>
    <message>
        <source>the form alone</source>
        <translation>تنها از روی شکل</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
</context>
<context>
    <name>roots</name>
    <message>
        <source>Shared</source>
        <translation>مشترک</translation>
    </message>
    <message>
        <source>False friends</source>
        <translation>هم‌نماهای فریبنده</translation>
    </message>
    <message>
        <source>Alike, meanings not compared</source>
        <translation>همانند، معنا سنجیده نشده</translation>
    </message>
    <message>
        <source>In the Persian list only</source>
        <translation>تنها در فهرست فارسی</translation>
    </message>
    <message>
        <source>In the Arabic list only</source>
        <translation>تنها در فهرست عربی</translation>
    </message>
    <message>
        <source>in our list of shared words</source>
        <translation>در فهرست واژه‌های مشترک ما</translation>
    </message>
    <message>
        <source>spelled alike, and listed as its counterpart</source>
        <translation>هم‌نگارش، و در فهرست معادل آن است</translation>
    </message>
    <message>
        <source>spelled alike, and both mean “%1”</source>
        <translation>هم‌نگارش، و هر دو به معنای «%1»</translation>
    </message>
    <message>
        <source>spelled and said alike</source>
        <translation>هم‌نگارش و هم‌آوا</translation>
    </message>
    <message>
        <source>its Arabic counterpart %1 is of this root</source>
        <translation>معادل عربی آن، %1، از این ریشه است</translation>
    </message>
    <message>
        <source>made in Persian of %1</source>
        <translation>در فارسی از %1 ساخته شده</translation>
    </message>
    <message>
        <source>of the Arabic pattern %1, but in no Arabic list</source>
        <translation>بر وزن عربی %1، ولی در هیچ فهرست عربی نیست</translation>
    </message>
    <message>
        <source>known from the Arabic list only, unchecked</source>
        <translation>تنها از فهرست عربی، بررسی‌نشده</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>باب %1</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <source>says the same</source>
        <translation>همین را می‌گوید</translation>
    </message>
    <message>
        <source>says it in part</source>
        <translation>بخشی از آن را می‌گوید</translation>
    </message>
    <message>
        <source>says the same, via a third telling</source>
        <translation>همین را می‌گوید، به‌واسطهٔ روایتی دیگر</translation>
    </message>
    <message>
        <source>says it in part, via a third telling</source>
        <translation>بخشی از آن را می‌گوید، به‌واسطهٔ روایتی دیگر</translation>
    </message>
    <message>
        <source>does not say this</source>
        <translation>این را نمی‌گوید</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>هنوز مقایسه نشده</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>says the same</source>
        <translation>همین را می‌گوید</translation>
    </message>
    <message>
        <source>says it in part</source>
        <translation>بخشی از آن را می‌گوید</translation>
    </message>
    <message>
        <source>%1% sure</source>
        <translation>%1٪ اطمینان</translation>
    </message>
    <message>
        <source>meaning %1</source>
        <translation>معنا %1</translation>
    </message>
    <message>
        <source>numbers: %1</source>
        <translation>عددها: %1</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>واژه‌ها: %1</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>نام‌ها: %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>ساختهٔ دست</translation>
    </message>
    <message>
        <source>came with the texts</source>
        <translation>همراه متن‌ها آمده</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>learning %1</source>
        <translation>در حال یادگیری %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>known</source>
        <translation>دانسته</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>نادیده</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>This went wrong inside Hamkhan; what was written before is safe. The terminal says more for a report.</source>
        <translation>اینجا در خود همخوان خطایی رخ داد؛ آنچه پیش از این نوشته شده سالم است. پایانه برای گزارش بیشتر می‌گوید.</translation>
    </message>
</context>
</TS>
