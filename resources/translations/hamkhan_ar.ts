<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
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
            <source>Interface language (at the next start)</source>
            <translation>لغة الواجهة (عند التشغيل التالي)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Stopped; what was done is kept, the rest is done at the next start.</source>
            <translation>توقّف؛ ما أُنجز محفوظ والباقي يُنجز عند التشغيل التالي.</translation>
        </message>
        <message>
            <source>The word list is being prepared; words answer in a moment.</source>
            <translation>يجري إعداد قائمة الكلمات؛ ستجيب الكلمات بعد لحظة.</translation>
        </message>
        <message>
            <source>Text files (*.txt);;All files (*)</source>
            <translation>ملفات نصية (*.txt);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Add a text</source>
            <translation>إضافة نص</translation>
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
    </context>
    <context>
        <name>Parallel</name>
        <message>
            <source>These two texts are being compared…</source>
            <translation>تجري مقارنة النصين…</translation>
        </message>
        <message>
            <source>Nothing in this telling says the same.</source>
            <translation>لا شيء في هذه الرواية يقول ذلك.</translation>
        </message>
        <message>
            <source>says the same</source>
            <translation>يقول الشيء نفسه</translation>
        </message>
        <message>
            <source>says it in part</source>
            <translation>يقول بعضه</translation>
        </message>
    </context>
    <context>
        <name>Preparation</name>
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
        <name>ShortcutsDialog</name>
        <message>
            <source>All shortcuts</source>
            <translation>كل الاختصارات</translation>
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
    </context>
    <context>
        <name>grammar</name>
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
</TS>
