<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Aloud</name>
    <message>
        <source>Click a word first, or go to one with the arrow keys.</source>
        <translation>انقر كلمة أولًا، أو اذهب إليها بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>بطيئة جدًا</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>سريعة جدًا</translation>
    </message>
    <message>
        <source>%1 voice</source>
        <translation>صوت %1</translation>
    </message>
    <message>
        <source>Asking the speech engine…</source>
        <translation>يجري سؤال محرك النطق…</translation>
    </message>
    <message>
        <source>Save the word as sound</source>
        <translation>حفظ الكلمة صوتًا</translation>
    </message>
    <message>
        <source>Save the passage as sound</source>
        <translation>حفظ المقطع صوتًا</translation>
    </message>
    <message>
        <source>Sound files (*.wav)</source>
        <translation>ملفات صوتية (*.wav)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
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
        <translation>تفصل بينها مسافات</translation>
    </message>
    <message>
        <source>The first card</source>
        <translation>البطاقة الأولى</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>كتابة ملف…</translation>
    </message>
    <message>
        <source>Send to Anki</source>
        <translation>إرسال إلى Anki</translation>
    </message>
    <message>
        <source>Take back from Anki…</source>
        <translation>استرجاع من Anki…</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>قيد التعلّم</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>اللغتان</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>First marked in</source>
        <translation>حُدّدت أولًا في</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation>على البطاقات</translation>
    </message>
    <message>
        <source>In Anki</source>
        <translation>في Anki</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>الرزمة</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>وسوم أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>The word list is being prepared; the cards are shown when it is there.</source>
        <translation>تُعَدّ قائمة الكلمات؛ وتظهر البطاقات متى اكتملت.</translation>
    </message>
    <message>
        <source>%1 words; the first of them:</source>
        <translation>عدد الكلمات: %1؛ وأولها:</translation>
    </message>
    <message>
        <source>No such words. Mark some while you read: key 1 on a word, or its card.</source>
        <translation>لا كلمات كهذه. حدّد بعضها وأنت تقرأ: المفتاح 1 على الكلمة، أو من بطاقتها.</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg)</source>
        <translation>رزمة Anki (*.apkg)</translation>
    </message>
    <message>
        <source>Lines for Anki&apos;s text import (*.txt)</source>
        <translation>أسطر لاستيراد النصوص في Anki (*.txt)</translation>
    </message>
    <message>
        <source>Lines for Quizlet (*.txt)</source>
        <translation>أسطر لـ Quizlet (*.txt)</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>كتابة ملف</translation>
    </message>
    <message>
        <source>%1 words written to %2. Import the file in Anki: File, Import.</source>
        <translation>كُتبت الكلمات (%1) في %2. استورد الملف في Anki: ملف، استيراد.</translation>
    </message>
    <message>
        <source>%1 notes added in Anki, %2 updated.</source>
        <translation>الملاحظات المضافة في Anki: %1، والمحدَّثة: %2.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>Exported from Anki (*.apkg *.colpkg);;All files (*)</source>
        <translation>مُصدَّر من Anki (*.apkg *.colpkg);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Take back from Anki</source>
        <translation>استرجاع من Anki</translation>
    </message>
    <message>
        <source>%1 words found: %2 statuses changed, %3 answers taken.</source>
        <translation>الكلمات الموجودة: %1؛ الحالات المتغيرة: %2؛ الإجابات المأخوذة: %3.</translation>
    </message>
    <message>
        <source>%1 other notes were left alone.</source>
        <translation>ملاحظات أخرى تُركت كما هي: %1.</translation>
    </message>
    <message>
        <source>As met in the text</source>
        <translation>كما وردت في النص</translation>
    </message>
    <message>
        <source>Vowels</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Word of the other language</source>
        <translation>كلمة اللغة الأخرى</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Linked sentence</source>
        <translation>الجملة المرتبطة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Sentence with a gap</source>
        <translation>جملة لملء الفراغ</translation>
    </message>
    <message>
        <source>The word spoken</source>
        <translation>نطق الكلمة</translation>
    </message>
    <message>
        <source>The sentence spoken</source>
        <translation>نطق الجملة</translation>
    </message>
    <message>
        <source>Word to meaning</source>
        <translation>من الكلمة إلى المعنى</translation>
    </message>
    <message>
        <source>Meaning to word</source>
        <translation>من المعنى إلى الكلمة</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>You know</source>
        <translation>تعرف منه</translation>
    </message>
    <message>
        <source>Words to learn for 95 %</source>
        <translation>كلمات تلزم لبلوغ 95٪</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>The word list is being prepared; words answer in a moment.</source>
        <translation>تُعَدّ قائمة الكلمات؛ وتستجيب الكلمات بعد لحظات.</translation>
    </message>
    <message>
        <source>This word has no other forms in the list.</source>
        <translation>ليس لهذه الكلمة صيغ أخرى في القائمة.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>A helper process could not be started; nothing was changed.</source>
        <translation>تعذّر تشغيل عملية مساعدة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A helper process ended unexpectedly; nothing was changed.</source>
        <translation>انتهت العملية المساعدة فجأة؛ لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>ComparingWindow</name>
    <message>
        <source>The tellings compared: %1</source>
        <translation>مقارنة الروايات: %1</translation>
    </message>
    <message>
        <source>&amp;Who else says this</source>
        <translation>من يقول هذا أيضًا</translation>
    </message>
    <message>
        <source>Where they &amp;differ</source>
        <translation>أين تختلف</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Point at a passage first, or go to one with the arrow keys.</source>
        <translation>أشِر أولًا إلى مقطع، أو انتقل إليه بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Choose passages in both texts first: Space or Ctrl+click chooses one.</source>
        <translation>اختر أولًا مقاطع في النصين: مفتاح المسافة أو Ctrl مع النقر يختار مقطعًا.</translation>
    </message>
    <message>
        <source>Choose passages of two or more links first: Space or Ctrl+click chooses one.</source>
        <translation>اختر أولًا مقاطع من رابطين أو أكثر: مفتاح المسافة أو Ctrl مع النقر يختار مقطعًا.</translation>
    </message>
    <message>
        <source>This passage is not linked: point at one that is, or link it.</source>
        <translation>هذا المقطع غير مربوط: أشِر إلى مقطع مربوط، أو اربطه.</translation>
    </message>
    <message>
        <source>This passage has no other link.</source>
        <translation>ليس لهذا المقطع رابط آخر.</translation>
    </message>
    <message>
        <source>Nothing changed: it stands so already.</source>
        <translation>لم يتغير شيء: هو كذلك من قبل.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>ليس هناك ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>The last correction was another one; Ctrl+Z in the window takes it back.</source>
        <translation>كان التصحيح الأخير غير هذا؛ Ctrl+Z في النافذة يتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>ليس هناك ما يُعاد.</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Shift+Z does it again.</source>
        <translation>تم التراجع: %1. ويعيده Ctrl+Shift+Z.</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1. ويتراجع عنه Ctrl+Z.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>تم الربط</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>فُكّ الربط</translation>
    </message>
    <message>
        <source>Merged into one link</source>
        <translation>دُمجت في رابط واحد</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>قُسم الرابط</translation>
    </message>
    <message>
        <source>Moved by one passage</source>
        <translation>نُقل مقطعًا واحدًا</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تم التأكيد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>تم الرفض</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>تغيرت الملاحظة</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>تغيرت الحالة</translation>
    </message>
    <message>
        <source>The rest marked known</source>
        <translation>اعتُبرت البقية معروفة</translation>
    </message>
    <message>
        <source>Statuses brought in</source>
        <translation>استُوردت الحالات</translation>
    </message>
    <message>
        <source>Added to a glossary</source>
        <translation>أُضيف إلى مسرد</translation>
    </message>
    <message>
        <source>Taken out of a glossary</source>
        <translation>أُخرج من مسرد</translation>
    </message>
    <message>
        <source>Glossary renamed</source>
        <translation>تغير اسم المسرد</translation>
    </message>
    <message>
        <source>Glossary deleted</source>
        <translation>حُذف المسرد</translation>
    </message>
</context>
<context>
    <name>CoverageCurve</name>
    <message>
        <source>How much of the text is known after each further word</source>
        <translation>كم يُعرف من النص بعد كل كلمة إضافية</translation>
    </message>
    <message>
        <source>words learned, the most useful first</source>
        <translation>الكلمات المتعلَّمة، الأنفع أولًا</translation>
    </message>
    <message>
        <source>known, %</source>
        <translation>المعروف، ٪</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Where they differ</source>
        <translation>أين تختلف</translation>
    </message>
    <message>
        <source>Comparing numbers, dates and names…</source>
        <translation>تجري مقارنة الأعداد والتواريخ والأسماء…</translation>
    </message>
    <message>
        <source>Where they differ: %1</source>
        <translation>مواضع الاختلاف: %1</translation>
    </message>
    <message>
        <source>What only one side says (%1)</source>
        <translation>ما يقوله طرف واحد فقط (%1)</translation>
    </message>
    <message>
        <source>What they agree on (%1)</source>
        <translation>ما تتفقان عليه (%1)</translation>
    </message>
    <message>
        <source>Findings need a Persian and an Arabic telling; this story has only one of the two.</source>
        <translation>تحتاج هذه المقارنة إلى رواية فارسية وأخرى عربية؛ وليس في هذه القصة إلا إحداهما.</translation>
    </message>
    <message>
        <source>No linked passages with numbers, dates or names were found, or they have not been compared yet.</source>
        <translation>لم توجد مقاطع مرتبطة فيها أعداد أو تواريخ أو أسماء، أو لم تُقارَن بعد.</translation>
    </message>
    <message>
        <source>The linked passages differ in no number, date or name.</source>
        <translation>لا تختلف المقاطع المرتبطة في عدد ولا تاريخ ولا اسم.</translation>
    </message>
</context>
<context>
    <name>FamilyModel</name>
    <message>
        <source>Form or pattern</source>
        <translation>الوزن أو الصيغة</translation>
    </message>
    <message>
        <source>Meaning, and how we know</source>
        <translation>المعنى، وكيف عرفناه</translation>
    </message>
    <message>
        <source>In your texts</source>
        <translation>في نصوصك</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find; vowels and letter variants are ignored</source>
        <translation>بحث؛ تُهمَل الحركات وصور الحروف</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>بحث في الصفحة</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>The two passages say the same: %1 sure</source>
        <translation>المقطعان يقولان الشيء نفسه: بثقة %1</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>All forms of %1</source>
        <translation>كل صيغ %1</translation>
    </message>
    <message>
        <source>Table of forms</source>
        <translation>جدول الصيغ</translation>
    </message>
</context>
<context>
    <name>GlossaryMenu</name>
    <message>
        <source>Add to glossary</source>
        <translation>إضافة إلى مسرد</translation>
    </message>
    <message>
        <source>New glossary…</source>
        <translation>مسرد جديد…</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>مسرد جديد</translation>
    </message>
</context>
<context>
    <name>GlossaryPicker</name>
    <message>
        <source>Which glossary</source>
        <translation>أي مسرد</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>كل الكلمات</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة الجهرية</translation>
    </message>
    <message>
        <source>Interface language (at the next start)</source>
        <translation>لغة الواجهة (عند التشغيل التالي)</translation>
    </message>
</context>
<context>
    <name>KinBlock</name>
    <message>
        <source>In both languages</source>
        <translation>في اللغتين</translation>
    </message>
    <message>
        <source>Partly a false friend</source>
        <translation>شبيه خادع جزئيًا</translation>
    </message>
    <message>
        <source>False friend</source>
        <translation>شبيه خادع</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>حُذفت %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>زيدت %1</translation>
    </message>
    <message>
        <source>Here: %1. %2 %3 means: %4%5.</source>
        <translation>هنا: %1. أما %3 في %2 فتعني: %4%5.</translation>
    </message>
    <message>
        <source>Here mostly: %1. %2 %3 mostly means: %4%5.</source>
        <translation>هنا غالبًا: %1. أما %3 في %2 فتعني غالبًا: %4%5.</translation>
    </message>
    <message>
        <source>Both can mean: %1.</source>
        <translation>قد تعني كلتاهما: %1.</translation>
    </message>
    <message>
        <source>(%1: %2)</source>
        <translation>(%1: %2)</translation>
    </message>
    <message>
        <source>The %1 telling says:</source>
        <translation>تقول الرواية %1:</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stopped; what was done is kept, the rest is done at the next start.</source>
        <translation>توقّف؛ ما أُنجز محفوظ والباقي يُنجز عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Texts and sentence pairs (*.txt *.tmx *.tsv *.csv);;All files (*)</source>
        <translation>نصوص وأزواج جمل (*.txt *.tmx *.tsv *.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>إضافة نص</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>says %1 of it</source>
        <translation>يقول %1 منه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said elsewhere too</source>
        <translation>%1 يُقال في غيره أيضًا</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on this passage</source>
        <translation>ملاحظة على هذا المقطع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>An empty note is taken away.</source>
        <translation>الملاحظة الفارغة تُزال.</translation>
    </message>
</context>
<context>
    <name>OneGlossaryMenu</name>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename glossary</source>
        <translation>إعادة تسمية المسرد</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Telling</source>
        <translation>الرواية</translation>
    </message>
    <message>
        <source>Equivalent passages</source>
        <translation>المقاطع المتكافئة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % known</source>
        <translation>%1٪ معروف</translation>
    </message>
</context>
<context>
    <name>Parallel</name>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>These two texts are being compared…</source>
        <translation>تجري مقارنة النصين…</translation>
    </message>
    <message>
        <source>Nothing in this telling says the same.</source>
        <translation>لا شيء في هذه الرواية يقول ذلك.</translation>
    </message>
    <message>
        <source>link %1 of %2</source>
        <translation>الرابط %1 من %2</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Reading words in context</source>
        <translation>قراءة الكلمات في سياقها</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>قراءة الكلمات</translation>
    </message>
    <message>
        <source>Linking words</source>
        <translation>ربط الكلمات</translation>
    </message>
    <message>
        <source>Preparing the word list</source>
        <translation>إعداد قائمة الكلمات</translation>
    </message>
    <message>
        <source>Comparing the tellings</source>
        <translation>مقارنة الروايات</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>I study</source>
        <translation>أتعلّم</translation>
    </message>
    <message>
        <source>I already know</source>
        <translation>أعرف من قبل</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Least certain links</source>
        <translation>أقل الروابط يقينًا</translation>
    </message>
    <message>
        <source>How many are left</source>
        <translation>كم بقي</translation>
    </message>
    <message>
        <source>Why they are linked</source>
        <translation>لماذا رُبطا</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show in the texts</source>
        <translation>عرض في النصين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>لم يُجب عن شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي رابط واحد</numerusform>
            <numerusform>بقي رابطان</numerusform>
            <numerusform>بقيت %Ln روابط</numerusform>
            <numerusform>بقي %Ln رابطًا</numerusform>
            <numerusform>بقي %Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>No link of this story waits for an answer.</source>
        <translation>لا رابط في هذه القصة ينتظر جوابًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln right</source>
        <translation>
            <numerusform>%Ln صحيح</numerusform>
            <numerusform>%Ln صحيح</numerusform>
            <numerusform>%Ln صحيح</numerusform>
            <numerusform>%Ln صحيح</numerusform>
            <numerusform>%Ln صحيح</numerusform>
            <numerusform>%Ln صحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for later</source>
        <translation>
            <numerusform>%Ln لوقت لاحق</numerusform>
            <numerusform>%Ln لوقت لاحق</numerusform>
            <numerusform>%Ln لوقت لاحق</numerusform>
            <numerusform>%Ln لوقت لاحق</numerusform>
            <numerusform>%Ln لوقت لاحق</numerusform>
            <numerusform>%Ln لوقت لاحق</numerusform>
        </translation>
    </message>
    <message>
        <source>All gone through: %1.</source>
        <translation>روجعت كلها: %1.</translation>
    </message>
</context>
<context>
    <name>RecordingDialog</name>
    <message>
        <source>Your own recording</source>
        <translation>تسجيلك الصوتي</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The word is said with your recording.</source>
        <translation>تُنطق الكلمة بتسجيلك.</translation>
    </message>
    <message>
        <source>The word is said by the voice.</source>
        <translation>تُنطق الكلمة بالصوت الآلي.</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>إعادة التسجيل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Say the word, then press Done.</source>
        <translation>انطق الكلمة، ثم اضغط «تم».</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>How many cards are left today</source>
        <translation>كم بقي من بطاقات اليوم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا جرى</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>بطاقات جديدة يوميًا</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>مراجعات يوميًا</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>إظهار الجواب</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>What is the word in %1?</source>
        <translation>ما الكلمة في %1؟</translation>
    </message>
    <message>
        <source>What does this word mean? (%1)</source>
        <translation>ما معنى هذه الكلمة؟ (%1)</translation>
    </message>
    <message>
        <source>Which word of %1 is missing?</source>
        <translation>أي كلمة من %1 ناقصة؟</translation>
    </message>
    <message>
        <source>The linked passage in %1</source>
        <translation>المقطع المرتبط في %1</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>انتهت مراجعة اليوم.</translation>
    </message>
    <message>
        <source>Nothing is left now; the next card comes back at %1.</source>
        <translation>لم يبق شيء الآن؛ تعود البطاقة التالية عند %1.</translation>
    </message>
    <message numerus="yes">
        <source>Ask the suspended cards again (%Ln)</source>
        <translation>
            <numerusform>لا بطاقات معلّقة للسؤال عنها (%Ln)</numerusform>
            <numerusform>إعادة السؤال عن البطاقة المعلّقة (%Ln)</numerusform>
            <numerusform>إعادة السؤال عن البطاقتين المعلّقتين (%Ln)</numerusform>
            <numerusform>إعادة السؤال عن البطاقات المعلّقة (%Ln)</numerusform>
            <numerusform>إعادة السؤال عن البطاقات المعلّقة (%Ln)</numerusform>
            <numerusform>إعادة السؤال عن البطاقات المعلّقة (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning</source>
        <translation>
            <numerusform>%Ln قيد التعلّم</numerusform>
            <numerusform>%Ln قيد التعلّم</numerusform>
            <numerusform>%Ln قيد التعلّم</numerusform>
            <numerusform>%Ln قيد التعلّم</numerusform>
            <numerusform>%Ln قيد التعلّم</numerusform>
            <numerusform>%Ln قيد التعلّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln مستحقة</numerusform>
            <numerusform>%Ln مستحقة</numerusform>
            <numerusform>%Ln مستحقة</numerusform>
            <numerusform>%Ln مستحقة</numerusform>
            <numerusform>%Ln مستحقة</numerusform>
            <numerusform>%Ln مستحقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 شهر</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>The word list is being prepared; cards can be asked in a moment.</source>
        <translation>تُعَدّ قائمة الكلمات؛ ويمكن السؤال عن البطاقات بعد لحظات.</translation>
    </message>
    <message>
        <source>The card before was forgotten eight times: it is suspended. U takes the answer back.</source>
        <translation>نُسيت البطاقة السابقة ثماني مرات فعُلّقت. يتراجع U عن الإجابة.</translation>
    </message>
    <message>
        <source>The clock is behind your last answer; it counts as if no time had passed.</source>
        <translation>الساعة متأخرة عن إجابتك الأخيرة؛ يُحسب كأن وقتًا لم يمضِ.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>لم يُجب عن شيء بعد.</translation>
    </message>
    <message>
        <source>Suspended; U takes that back.</source>
        <translation>عُلّقت؛ ويتراجع U عن ذلك.</translation>
    </message>
</context>
<context>
    <name>RootBridge</name>
    <message>
        <source>Click a word first, or go to one with the arrow keys.</source>
        <translation>انقر كلمة أولًا، أو اذهب إليها بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>No Arabic root is known of %1.</source>
        <translation>لا نعرف جذرًا عربيًا لـ %1.</translation>
    </message>
</context>
<context>
    <name>RootWindow</name>
    <message>
        <source>Only what your texts have</source>
        <translation>ما في نصوصك فقط</translation>
    </message>
    <message>
        <source>Words of the root</source>
        <translation>كلمات الجذر</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>أوقف العد</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>توقف العد.</translation>
    </message>
    <message>
        <source>The root %1 in Persian and Arabic</source>
        <translation>الجذر %1 في الفارسية والعربية</translation>
    </message>
    <message>
        <source>Gathering the words of the root…</source>
        <translation>جمع كلمات الجذر…</translation>
    </message>
    <message>
        <source>No list knows words of this root.</source>
        <translation>لا تعرف أي قائمة كلمات من هذا الجذر.</translation>
    </message>
    <message>
        <source>None of these words stands in your texts.</source>
        <translation>ليست أي من هذه الكلمات في نصوصك.</translation>
    </message>
    <message>
        <source>Places in your texts: %1, in so many of them: %2. Enter or a click goes to the next one.</source>
        <translation>المواضع في نصوصك: %1، وعدد النصوص: %2. ينتقل Enter أو النقر إلى الموضع التالي.</translation>
    </message>
    <message>
        <source>Looking for these words in your texts…</source>
        <translation>البحث عن هذه الكلمات في نصوصك…</translation>
    </message>
    <message numerus="yes">
        <source>Rarer words too (%Ln)</source>
        <translation>
            <numerusform>والكلمات الأندر أيضًا (%Ln)</numerusform>
            <numerusform>والكلمات الأندر أيضًا (%Ln)</numerusform>
            <numerusform>والكلمات الأندر أيضًا (%Ln)</numerusform>
            <numerusform>والكلمات الأندر أيضًا (%Ln)</numerusform>
            <numerusform>والكلمات الأندر أيضًا (%Ln)</numerusform>
            <numerusform>والكلمات الأندر أيضًا (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>The speech engine does not answer; it was ended.</source>
        <translation>لم يستجب محرك النطق، فأُنهي.</translation>
    </message>
    <message>
        <source>No sound device or microphone answers; everything else works.</source>
        <translation>لا يستجيب جهاز صوت ولا لاقط صوت؛ وكل ما عداهما يعمل.</translation>
    </message>
    <message>
        <source>No sound device answers, so nothing can be heard; it can still be saved as a sound file.</source>
        <translation>لا يستجيب جهاز صوت، فلا يُسمع شيء؛ ويمكن مع ذلك الحفظ في ملف صوتي.</translation>
    </message>
    <message>
        <source>No speech engine could be started, so nothing is read aloud; everything else works.</source>
        <translation>تعذّر تشغيل أي محرك نطق، فلا قراءة جهرية؛ وكل ما عداها يعمل.</translation>
    </message>
    <message>
        <source>The speech engine could not be started.</source>
        <translation>تعذّر تشغيل محرك النطق.</translation>
    </message>
    <message>
        <source>The speech engine ended before everything was said.</source>
        <translation>توقف محرك النطق قبل أن يُقال كل شيء.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>What came of reviewing</source>
        <translation>نتائج المراجعة</translation>
    </message>
    <message>
        <source>Cards due in the next thirty days</source>
        <translation>البطاقات المستحقة في الأيام الثلاثين القادمة</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>الإجابات يوميًا</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>الدقائق يوميًا</translation>
    </message>
    <message>
        <source>Remembered, by month, in percent</source>
        <translation>نسبة التذكّر شهريًا بالمئة</translation>
    </message>
    <message>
        <source>Words known</source>
        <translation>الكلمات المعروفة</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>كل البطاقات</translation>
    </message>
    <message>
        <source>Mature cards</source>
        <translation>البطاقات الناضجة</translation>
    </message>
    <message>
        <source>Cards due today: %1</source>
        <translation>البطاقات المستحقة اليوم: %1</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>الإجابات: %1</translation>
    </message>
    <message>
        <source>Days of reviewing: %1</source>
        <translation>أيام المراجعة: %1</translation>
    </message>
    <message>
        <source>Minutes of reviewing: %1</source>
        <translation>دقائق المراجعة: %1</translation>
    </message>
    <message>
        <source>Mature cards remembered: %1</source>
        <translation>ما تُذكّر من البطاقات الناضجة: %1</translation>
    </message>
    <message>
        <source>Young cards remembered: %1</source>
        <translation>ما تُذكّر من البطاقات الفتية: %1</translation>
    </message>
    <message>
        <source>Words known: %1</source>
        <translation>الكلمات المعروفة: %1</translation>
    </message>
    <message>
        <source>none was asked yet</source>
        <translation>لم يُسأل عن أي منها بعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>How well the word is known</source>
        <translation>مدى معرفة الكلمة</translation>
    </message>
    <message>
        <source>Study something else of it</source>
        <translation>تعلّم شيء آخر منها</translation>
    </message>
    <message>
        <source>New (0)</source>
        <translation>جديدة (0)</translation>
    </message>
    <message>
        <source>Learning, just met (1)</source>
        <translation>قيد التعلّم، مرّت للتو (1)</translation>
    </message>
    <message>
        <source>Learning, seen again (2)</source>
        <translation>قيد التعلّم، مرّت من جديد (2)</translation>
    </message>
    <message>
        <source>Learning, familiar (3)</source>
        <translation>قيد التعلّم، مألوفة (3)</translation>
    </message>
    <message>
        <source>Learning, nearly known (4)</source>
        <translation>قيد التعلّم، شبه معروفة (4)</translation>
    </message>
    <message>
        <source>Known (K)</source>
        <translation>معروفة (K)</translation>
    </message>
    <message>
        <source>Ignored (X)</source>
        <translation>متجاهَلة (X)</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>No word is meant: click one, or go to it with the arrow keys.</source>
        <translation>لم تُقصد كلمة: انقر كلمة، أو اذهب إليها بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>No new word follows in this text.</source>
        <translation>لا كلمة جديدة بعد هذه في النص.</translation>
    </message>
    <message>
        <source>«%1» is studied as a phrase.</source>
        <translation>«%1» قيد التعلّم بوصفها عبارة.</translation>
    </message>
    <message>
        <source>Select two words or more, by dragging or with Shift and the arrow keys.</source>
        <translation>اختر كلمتين أو أكثر، بالسحب أو بـ Shift ومفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>No word of this text is new.</source>
        <translation>ليس في هذا النص كلمة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln new words of this text known?</source>
        <translation>
            <numerusform>ليس في هذا النص كلمات جديدة تُعتبر معروفة.</numerusform>
            <numerusform>أتُعتبر كلمة جديدة واحدة في هذا النص معروفة؟</numerusform>
            <numerusform>أتُعتبر كلمتان جديدتان في هذا النص معروفتين؟</numerusform>
            <numerusform>أتُعتبر %Ln كلمات جديدة في هذا النص معروفة؟</numerusform>
            <numerusform>أتُعتبر %Ln كلمة جديدة في هذا النص معروفة؟</numerusform>
            <numerusform>أتُعتبر %Ln كلمة جديدة في هذا النص معروفة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>يتراجع عنه Ctrl+Z.</translation>
    </message>
    <message>
        <source>Mark them known</source>
        <translation>اعتبارها معروفة</translation>
    </message>
    <message>
        <source>«%1» goes into the glossary «%2».</source>
        <translation>تدخل «%1» المسرد «%2».</translation>
    </message>
    <message>
        <source>Study %1 in all its forms</source>
        <translation>تعلّم %1 بكل صيغها</translation>
    </message>
    <message>
        <source>Count the form %1 apart</source>
        <translation>حساب الصيغة %1 على حدة</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>تعلّم %1</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>What is being done</source>
        <translation>ما يجري</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>Open %1 beside</source>
        <translation>افتح «%1» إلى الجانب</translation>
    </message>
    <message>
        <source>this telling does not say it</source>
        <translation>هذه الرواية لا تقول ذلك</translation>
    </message>
</context>
<context>
    <name>Tellings</name>
    <message>
        <source>What the other tellings say here</source>
        <translation>ما تقوله الروايات الأخرى هنا</translation>
    </message>
    <message>
        <source>Point at a passage to see what the other tellings say there.</source>
        <translation>أشر إلى مقطع لترى ما تقوله الروايات الأخرى فيه.</translation>
    </message>
    <message>
        <source>Looking what the other tellings say…</source>
        <translation>يجري البحث عمّا تقوله الروايات الأخرى…</translation>
    </message>
    <message>
        <source>This story has only one telling. Add another one to see what it says here.</source>
        <translation>لهذه القصة رواية واحدة فقط. أضف رواية أخرى لترى ما تقوله هنا.</translation>
    </message>
    <message>
        <source>This passage is no part of the text proper and is not compared.</source>
        <translation>هذا المقطع ليس من صلب النص ولا يُقارَن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tellings</source>
        <translation>
            <numerusform>لا روايات أخرى</numerusform>
            <numerusform>رواية أخرى</numerusform>
            <numerusform>روايتان أخريان</numerusform>
            <numerusform>%Ln روايات أخرى</numerusform>
            <numerusform>%Ln رواية أخرى</numerusform>
            <numerusform>%Ln رواية أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TellingsDock</name>
    <message>
        <source>What the others say</source>
        <translation>ما يقوله الآخرون</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Term</source>
        <translation>المفردة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>مدى المعرفة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>UnknownModel</name>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>مدى المعرفة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>في اللغة الأخرى</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>All unknown words</source>
        <translation>كل الكلمات غير المعروفة</translation>
    </message>
    <message>
        <source>Uncommon words</source>
        <translation>الكلمات غير الشائعة</translation>
    </message>
    <message>
        <source>Rare words</source>
        <translation>الكلمات النادرة</translation>
    </message>
    <message>
        <source>Words that are glossed</source>
        <translation>الكلمات التي تُشرح</translation>
    </message>
</context>
<context>
    <name>VocabularyWindow</name>
    <message>
        <source>Words and coverage</source>
        <translation>الكلمات والتغطية</translation>
    </message>
    <message>
        <source>Texts by how much of them you know</source>
        <translation>النصوص بحسب ما تعرفه منها</translation>
    </message>
    <message>
        <source>Words of this text that you do not know</source>
        <translation>كلمات هذا النص التي لا تعرفها</translation>
    </message>
    <message>
        <source>Everything you marked</source>
        <translation>كل ما حدّدت حالته</translation>
    </message>
    <message>
        <source>Find a word, a note, a tag</source>
        <translation>بحث عن كلمة أو ملاحظة أو وسم</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Take out of this glossary</source>
        <translation>إخراج من هذا المسرد</translation>
    </message>
    <message>
        <source>This glossary</source>
        <translation>هذا المسرد</translation>
    </message>
    <message>
        <source>Your note on the chosen term</source>
        <translation>ملاحظتك على المفردة المختارة</translation>
    </message>
    <message>
        <source>Tags, with spaces between them</source>
        <translation>الوسوم، تفصل بينها مسافات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Words of this text</source>
        <translation>كلمات هذا النص</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>The chosen ones are:</source>
        <translation>حالة المختارة:</translation>
    </message>
    <message>
        <source>Add to glossary…</source>
        <translation>إضافة إلى مسرد…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>قيد التعلّم</translation>
    </message>
    <message>
        <source>%1: you know %2 of its %3 words, %4 of them by their cognates in the other language.</source>
        <translation>%1: تعرف %2 من كلماته البالغة %3، منها %4 بفضل الكلمات المشتركة مع اللغة الأخرى.</translation>
    </message>
    <message>
        <source>%1: no word of it is marked yet.</source>
        <translation>%1: لم تُحدَّد حالة أي كلمة منه بعد.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>WhoElse</name>
    <message>
        <source>Who else says this</source>
        <translation>من يقول هذا أيضًا</translation>
    </message>
    <message>
        <source>The telling whose passages are shown</source>
        <translation>الرواية التي تُعرض مقاطعها</translation>
    </message>
    <message>
        <source>Only what nobody else says</source>
        <translation>ما لا يقوله غيرها فقط</translation>
    </message>
    <message>
        <source>Passages of:</source>
        <translation>مقاطع:</translation>
    </message>
    <message>
        <source>Looking who else says it…</source>
        <translation>يجري البحث عمّن يقول هذا أيضًا…</translation>
    </message>
    <message>
        <source>This story has only one telling. Add another one to see who says what.</source>
        <translation>لهذه القصة رواية واحدة فقط. أضف رواية أخرى لترى من يقول ماذا.</translation>
    </message>
    <message>
        <source>This telling has no passages to compare.</source>
        <translation>ليس في هذه الرواية مقاطع للمقارنة.</translation>
    </message>
    <message>
        <source>This telling has not been compared with any other yet; that happens in the background.</source>
        <translation>لم تُقارَن هذه الرواية بغيرها بعد؛ يجري ذلك في الخلفية.</translation>
    </message>
    <message>
        <source>Every passage of this telling is said by another one too.</source>
        <translation>كل مقاطع هذه الرواية تقولها رواية أخرى أيضًا.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Word card</source>
        <translation>بطاقة الكلمة</translation>
    </message>
    <message>
        <source>Romanised by the tables of the Library of Congress</source>
        <translation>مكتوب باللاتينية وفق جداول مكتبة الكونغرس</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>إغلاق البطاقة</translation>
    </message>
    <message>
        <source>Say this word</source>
        <translation>نطق هذه الكلمة</translation>
    </message>
    <message>
        <source>All forms…</source>
        <translation>كل الصيغ…</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>Root %1 in both languages…</source>
        <translation>الجذر %1 في اللغتين…</translation>
    </message>
    <message>
        <source>vowels</source>
        <translation>بالحركات</translation>
    </message>
    <message>
        <source>lemma</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>الاستعمالات</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>لعلها</translation>
    </message>
    <message>
        <source>beside it</source>
        <translation>في النص المقابل</translation>
    </message>
</context>
<context>
    <name>_SideView</name>
    <message>
        <source>Passage</source>
        <translation>مقطع</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Add a text…</source>
        <translation>إضافة نص…</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>نسخ المحدّد</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>بحث في الصفحة</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>خط أصغر</translation>
    </message>
    <message>
        <source>Usual type size</source>
        <translation>حجم الخط المعتاد</translation>
    </message>
    <message>
        <source>Next telling</source>
        <translation>الرواية التالية</translation>
    </message>
    <message>
        <source>Previous telling</source>
        <translation>الرواية السابقة</translation>
    </message>
    <message>
        <source>Root of this word in both languages</source>
        <translation>جذر هذه الكلمة في اللغتين</translation>
    </message>
    <message>
        <source>Review today&apos;s cards</source>
        <translation>مراجعة بطاقات اليوم</translation>
    </message>
    <message>
        <source>What came of reviewing</source>
        <translation>نتائج المراجعة</translation>
    </message>
    <message>
        <source>To the other text</source>
        <translation>إلى النص الآخر</translation>
    </message>
    <message>
        <source>Show site headers and comments</source>
        <translation>إظهار ترويسات الموقع والتعليقات</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Close card or search</source>
        <translation>إغلاق البطاقة أو البحث</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Mark cognates and false friends</source>
        <translation>تعليم الكلمات المشتركة والأشباه الخادعة</translation>
    </message>
    <message>
        <source>Gloss unknown words in the text</source>
        <translation>شرح الكلمات غير المعروفة في النص</translation>
    </message>
    <message>
        <source>Show the vowels of Arabic</source>
        <translation>إظهار حركات العربية</translation>
    </message>
    <message>
        <source>Short card</source>
        <translation>بطاقة مختصرة</translation>
    </message>
    <message>
        <source>Show how well words are known</source>
        <translation>إظهار مدى معرفة الكلمات</translation>
    </message>
    <message>
        <source>Learn this word</source>
        <translation>تعلّم هذه الكلمة</translation>
    </message>
    <message>
        <source>Learning: seen again</source>
        <translation>قيد التعلّم: مرّت من جديد</translation>
    </message>
    <message>
        <source>Learning: familiar</source>
        <translation>قيد التعلّم: مألوفة</translation>
    </message>
    <message>
        <source>Learning: nearly known</source>
        <translation>قيد التعلّم: شبه معروفة</translation>
    </message>
    <message>
        <source>This word is known</source>
        <translation>هذه الكلمة معروفة</translation>
    </message>
    <message>
        <source>Ignore this word</source>
        <translation>تجاهل هذه الكلمة</translation>
    </message>
    <message>
        <source>This word is new</source>
        <translation>هذه الكلمة جديدة</translation>
    </message>
    <message>
        <source>Next new word</source>
        <translation>الكلمة الجديدة التالية</translation>
    </message>
    <message>
        <source>Study the selected words as a phrase</source>
        <translation>تعلّم الكلمات المختارة عبارةً</translation>
    </message>
    <message>
        <source>Mark the other new words of this text known…</source>
        <translation>اعتبار بقية الكلمات الجديدة في هذا النص معروفة…</translation>
    </message>
    <message>
        <source>Words and coverage…</source>
        <translation>الكلمات والتغطية…</translation>
    </message>
    <message>
        <source>Anki…</source>
        <translation>Anki…</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>قراءة جهرية من هنا، أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة الجهرية</translation>
    </message>
    <message>
        <source>Say this word</source>
        <translation>نطق هذه الكلمة</translation>
    </message>
    <message>
        <source>Your own recording of this word…</source>
        <translation>تسجيلك لهذه الكلمة…</translation>
    </message>
    <message>
        <source>Save as sound…</source>
        <translation>حفظ صوتًا…</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>التراجع عن الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>إعادة ما تُراجع عنه</translation>
    </message>
    <message>
        <source>Choose this passage, or leave it</source>
        <translation>اختيار هذا المقطع أو تركه</translation>
    </message>
    <message>
        <source>Link the chosen passages</source>
        <translation>ربط المقاطع المختارة</translation>
    </message>
    <message>
        <source>Unlink this passage</source>
        <translation>فك ربط هذا المقطع</translation>
    </message>
    <message>
        <source>This link is right</source>
        <translation>هذا الرابط صحيح</translation>
    </message>
    <message>
        <source>This link is wrong</source>
        <translation>هذا الرابط خطأ</translation>
    </message>
    <message>
        <source>Merge the chosen links</source>
        <translation>دمج الروابط المختارة</translation>
    </message>
    <message>
        <source>Split this link</source>
        <translation>تقسيم هذا الرابط</translation>
    </message>
    <message>
        <source>Take this passage out of its link</source>
        <translation>إخراج هذا المقطع من رابطه</translation>
    </message>
    <message>
        <source>Move the other side on by one</source>
        <translation>نقل الطرف الآخر إلى المقطع التالي</translation>
    </message>
    <message>
        <source>Move the other side back by one</source>
        <translation>نقل الطرف الآخر إلى المقطع السابق</translation>
    </message>
    <message>
        <source>Next link of this passage</source>
        <translation>الرابط التالي لهذا المقطع</translation>
    </message>
    <message>
        <source>Note on this passage…</source>
        <translation>ملاحظة على هذا المقطع…</translation>
    </message>
    <message>
        <source>Least certain links…</source>
        <translation>أقل الروابط يقينًا…</translation>
    </message>
    <message>
        <source>Who else says this</source>
        <translation>من يقول هذا أيضًا</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>أين تختلف</translation>
    </message>
    <message>
        <source>What the others say, beside the text</source>
        <translation>ما يقوله الآخرون، بجانب النص</translation>
    </message>
    <message>
        <source>Next or previous word</source>
        <translation>الكلمة التالية أو السابقة</translation>
    </message>
    <message>
        <source>Next or previous sentence</source>
        <translation>الجملة التالية أو السابقة</translation>
    </message>
    <message>
        <source>Card of the word</source>
        <translation>بطاقة الكلمة</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>التحديد كلمةً كلمةً</translation>
    </message>
    <message>
        <source>Choose a passage for linking</source>
        <translation>اختيار مقطع للربط</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>they differ</source>
        <translation>تختلفان</translation>
    </message>
    <message>
        <source>they agree</source>
        <translation>تتفقان</translation>
    </message>
    <message>
        <source>only in Persian</source>
        <translation>في الفارسية فقط</translation>
    </message>
    <message>
        <source>only in Arabic</source>
        <translation>في العربية فقط</translation>
    </message>
    <message>
        <source>does not say it</source>
        <translation>لا يقول ذلك</translation>
    </message>
</context>
<context>
    <name>glossaries</name>
    <message>
        <source>Its name:</source>
        <translation>اسمه:</translation>
    </message>
</context>
<context>
    <name>grammar</name>
    <message>
        <source>1st person singular</source>
        <translation>المتكلم المفرد</translation>
    </message>
    <message>
        <source>2nd person singular</source>
        <translation>المخاطب المفرد</translation>
    </message>
    <message>
        <source>3rd person singular</source>
        <translation>الغائب المفرد</translation>
    </message>
    <message>
        <source>1st person plural</source>
        <translation>جمع المتكلمين</translation>
    </message>
    <message>
        <source>2nd person plural</source>
        <translation>جمع المخاطبين</translation>
    </message>
    <message>
        <source>3rd person plural</source>
        <translation>جمع الغائبين</translation>
    </message>
    <message>
        <source>present</source>
        <translation>المضارع</translation>
    </message>
    <message>
        <source>subjunctive</source>
        <translation>المضارع الالتزامي</translation>
    </message>
    <message>
        <source>past</source>
        <translation>الماضي</translation>
    </message>
    <message>
        <source>imperfect</source>
        <translation>الماضي المستمر</translation>
    </message>
    <message>
        <source>perfect</source>
        <translation>الماضي النقلي</translation>
    </message>
    <message>
        <source>progressive perfect</source>
        <translation>الماضي النقلي المستمر</translation>
    </message>
    <message>
        <source>future</source>
        <translation>المستقبل</translation>
    </message>
    <message>
        <source>imperative</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>imperative, without بـ</source>
        <translation>الأمر بلا باء</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>منفي</translation>
    </message>
    <message>
        <source>negative (literary)</source>
        <translation>نهي أدبي</translation>
    </message>
    <message>
        <source>past participle</source>
        <translation>اسم المفعول</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>المبني للمجهول</translation>
    </message>
    <message>
        <source>present, negative</source>
        <translation>المضارع المنفي</translation>
    </message>
    <message>
        <source>subjunctive, negative</source>
        <translation>المضارع الالتزامي المنفي</translation>
    </message>
    <message>
        <source>past, negative</source>
        <translation>الماضي المنفي</translation>
    </message>
    <message>
        <source>imperfect, negative</source>
        <translation>الماضي المستمر المنفي</translation>
    </message>
    <message>
        <source>perfect, negative</source>
        <translation>الماضي النقلي المنفي</translation>
    </message>
    <message>
        <source>past tense</source>
        <translation>الماضي</translation>
    </message>
    <message>
        <source>present tense</source>
        <translation>المضارع</translation>
    </message>
    <message>
        <source>past tense, passive</source>
        <translation>الماضي المجهول</translation>
    </message>
    <message>
        <source>present tense, passive</source>
        <translation>المضارع المجهول</translation>
    </message>
    <message>
        <source>listed form</source>
        <translation>صيغة مدرجة</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>رسم آخر</translation>
    </message>
    <message>
        <source>plural</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>broken plural</source>
        <translation>جمع تكسير</translation>
    </message>
    <message>
        <source>singular</source>
        <translation>مفرد</translation>
    </message>
    <message>
        <source>comparative</source>
        <translation>صيغة التفضيل</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>أعلى التفضيل</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>مفردا</translation>
    </message>
    <message>
        <source>ezafe</source>
        <translation>الإضافة</translation>
    </message>
    <message>
        <source>a, one</source>
        <translation>نكرة</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>most</source>
        <translation>الأكثر</translation>
    </message>
    <message>
        <source>my</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>your</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>his, her, its</source>
        <translation>له، لها</translation>
    </message>
    <message>
        <source>our</source>
        <translation>لنا</translation>
    </message>
    <message>
        <source>your (plural)</source>
        <translation>لكم</translation>
    </message>
    <message>
        <source>their</source>
        <translation>لهم</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو، يكون</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>you are</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>we are</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>they are</source>
        <translation>هم</translation>
    </message>
    <message>
        <source>he</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>she</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>they two</source>
        <translation>هما</translation>
    </message>
    <message>
        <source>they two (f.)</source>
        <translation>هما (للمؤنث)</translation>
    </message>
    <message>
        <source>they</source>
        <translation>هم</translation>
    </message>
    <message>
        <source>they (f.)</source>
        <translation>هن</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنتَ</translation>
    </message>
    <message>
        <source>you (f.)</source>
        <translation>أنتِ</translation>
    </message>
    <message>
        <source>you two</source>
        <translation>أنتما</translation>
    </message>
    <message>
        <source>you all</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>you all (f.)</source>
        <translation>أنتن</translation>
    </message>
    <message>
        <source>I</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>we</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>he, it</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>she, it</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>form</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>indefinite</source>
        <translation>نكرة</translation>
    </message>
    <message>
        <source>definite</source>
        <translation>معرفة</translation>
    </message>
    <message>
        <source>dual, nominative</source>
        <translation>مثنى مرفوع</translation>
    </message>
    <message>
        <source>dual, other cases</source>
        <translation>مثنى منصوب ومجرور</translation>
    </message>
    <message>
        <source>plural, nominative</source>
        <translation>جمع مرفوع</translation>
    </message>
    <message>
        <source>plural, other cases</source>
        <translation>جمع منصوب ومجرور</translation>
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
        <translation>مثنى</translation>
    </message>
    <message>
        <source>the</source>
        <translation>أداة التعريف</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>so</source>
        <translation>ف</translation>
    </message>
    <message>
        <source>by, with</source>
        <translation>ب</translation>
    </message>
    <message>
        <source>like</source>
        <translation>ك</translation>
    </message>
    <message>
        <source>for, to</source>
        <translation>ل</translation>
    </message>
    <message>
        <source>will</source>
        <translation>سـ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>أن</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ني</translation>
    </message>
    <message>
        <source>us</source>
        <translation>نا</translation>
    </message>
    <message>
        <source>him, it</source>
        <translation>ـه</translation>
    </message>
    <message>
        <source>her, it</source>
        <translation>ـها</translation>
    </message>
    <message>
        <source>them</source>
        <translation>هم</translation>
    </message>
    <message>
        <source>them two</source>
        <translation>هما</translation>
    </message>
    <message>
        <source>its</source>
        <translation>ـه</translation>
    </message>
    <message>
        <source>adjective in ی</source>
        <translation>صفة نسبة بالياء</translation>
    </message>
    <message>
        <source>noun in ی</source>
        <translation>اسم معنى بالياء</translation>
    </message>
    <message>
        <source>past participle as a word</source>
        <translation>اسم مفعول كلمة قائمة بنفسها</translation>
    </message>
    <message>
        <source>past stem as a noun</source>
        <translation>جذر الماضي اسما</translation>
    </message>
    <message>
        <source>adverb or object</source>
        <translation>ظرف أو مفعول</translation>
    </message>
    <message>
        <source>a term of several words</source>
        <translation>مصطلح من عدة كلمات</translation>
    </message>
    <message>
        <source>not in any list, perhaps a name: transliterated letter by letter</source>
        <translation>ليست في أي قائمة، لعلها اسم: كتبت حرفا بحرف</translation>
    </message>
    <message>
        <source>infinitive</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>صفة</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>حرف جر</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>auxiliary verb</source>
        <translation>فعل مساعد</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>حرف عطف أو ربط</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>محدِّد</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>حرف تعجب أو نداء</translation>
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
        <translation>أداة</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>ضمير</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>علامة ترقيم</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>guess from the Arabic word, unchecked</source>
        <translation>تخمين من الكلمة العربية، غير مراجَع</translation>
    </message>
    <message>
        <source>not in any list</source>
        <translation>ليست في أي قائمة</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>taken apart</source>
        <translation>بعد تفكيكها</translation>
    </message>
    <message>
        <source>Hamkhan word list</source>
        <translation>قائمة كلمات همخوان</translation>
    </message>
    <message>
        <source>Hamkhan names</source>
        <translation>أسماء همخوان</translation>
    </message>
    <message>
        <source>Buckwalter’s Arabic tables</source>
        <translation>جداول بَكوالتر العربية</translation>
    </message>
    <message>
        <source>Unicode CLDR names</source>
        <translation>أسماء يونيكود CLDR</translation>
    </message>
    <message>
        <source>made by rule from the Hamkhan word list</source>
        <translation>مصوغة بالقاعدة من قائمة همخوان</translation>
    </message>
    <message>
        <source>form lists of simplemma, wordfreq and rishe</source>
        <translation>قوائم simplemma و wordfreq و rishe</translation>
    </message>
    <message>
        <source>Arabic list, as a loan</source>
        <translation>القائمة العربية، كلمةً دخيلة</translation>
    </message>
    <message>
        <source>the form alone</source>
        <translation>من الصورة وحدها</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>roots</name>
    <message>
        <source>Shared</source>
        <translation>مشتركة</translation>
    </message>
    <message>
        <source>False friends</source>
        <translation>أشباه خادعة</translation>
    </message>
    <message>
        <source>Alike, meanings not compared</source>
        <translation>متشابهة لم تُقارن معانيها</translation>
    </message>
    <message>
        <source>In the Persian list only</source>
        <translation>في القائمة الفارسية فقط</translation>
    </message>
    <message>
        <source>In the Arabic list only</source>
        <translation>في القائمة العربية فقط</translation>
    </message>
    <message>
        <source>in our list of shared words</source>
        <translation>في قائمتنا للكلمات المشتركة</translation>
    </message>
    <message>
        <source>spelled alike, and listed as its counterpart</source>
        <translation>متشابهتان رسمًا، وهي مقابلها في القائمة</translation>
    </message>
    <message>
        <source>spelled alike, and both mean “%1”</source>
        <translation>متشابهتان رسمًا، وكلتاهما بمعنى «%1»</translation>
    </message>
    <message>
        <source>spelled and said alike</source>
        <translation>متشابهتان رسمًا ونطقًا</translation>
    </message>
    <message>
        <source>its Arabic counterpart %1 is of this root</source>
        <translation>مقابلها العربي %1 من هذا الجذر</translation>
    </message>
    <message>
        <source>made in Persian of %1</source>
        <translation>صيغت في الفارسية من %1</translation>
    </message>
    <message>
        <source>of the Arabic pattern %1, but in no Arabic list</source>
        <translation>على الوزن العربي %1، وليست في أي قائمة عربية</translation>
    </message>
    <message>
        <source>known from the Arabic list only, unchecked</source>
        <translation>معروفة من القائمة العربية فقط، غير مراجعة</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>الوزن %1</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <source>says the same</source>
        <translation>يقول الشيء نفسه</translation>
    </message>
    <message>
        <source>says it in part</source>
        <translation>يقول بعضه</translation>
    </message>
    <message>
        <source>says the same, via a third telling</source>
        <translation>يقول الشيء نفسه، عبر رواية ثالثة</translation>
    </message>
    <message>
        <source>says it in part, via a third telling</source>
        <translation>يقول بعضه، عبر رواية ثالثة</translation>
    </message>
    <message>
        <source>does not say this</source>
        <translation>لا يقول هذا</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>لم يُقارَن بعد</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>says the same</source>
        <translation>يقول الشيء نفسه</translation>
    </message>
    <message>
        <source>says it in part</source>
        <translation>يقول بعضه</translation>
    </message>
    <message>
        <source>%1% sure</source>
        <translation>يقين %1٪</translation>
    </message>
    <message>
        <source>meaning %1</source>
        <translation>المعنى %1</translation>
    </message>
    <message>
        <source>numbers: %1</source>
        <translation>الأعداد: %1</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>الكلمات: %1</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>الأسماء: %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>مصنوع باليد</translation>
    </message>
    <message>
        <source>came with the texts</source>
        <translation>جاء مع النصين</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>learning %1</source>
        <translation>قيد التعلّم %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>متجاهَلة</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>This went wrong inside Hamkhan; what was written before is safe. The terminal says more for a report.</source>
        <translation>حدث هنا خطأ في همخوان نفسه؛ وما كُتب قبل ذلك سليم. وفي الطرفية تفاصيل لمن يريد الإبلاغ عنه.</translation>
    </message>
</context>
</TS>
