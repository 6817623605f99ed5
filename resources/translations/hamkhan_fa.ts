<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
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
        <source>Interface language (at the next start)</source>
        <translation>زبان برنامه (از اجرای بعد)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stopped; what was done is kept, the rest is done at the next start.</source>
        <translation>متوقف شد؛ آنچه انجام شده می‌ماند و باقی در اجرای بعد انجام می‌شود.</translation>
    </message>
    <message>
        <source>The word list is being prepared; words answer in a moment.</source>
        <translation>واژه‌نامه آماده می‌شود؛ واژه‌ها تا لحظه‌ای دیگر پاسخ می‌دهند.</translation>
    </message>
    <message>
        <source>This word has no other forms in the list.</source>
        <translation>این واژه در فهرست صورت دیگری ندارد.</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>پرونده‌های متنی (*.txt);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>افزودن متن</translation>
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
</context>
<context>
    <name>Parallel</name>
    <message>
        <source>These two texts are being compared…</source>
        <translation>این دو متن سنجیده می‌شوند…</translation>
    </message>
    <message>
        <source>Nothing in this telling says the same.</source>
        <translation>در این روایت چیزی همین را نمی‌گوید.</translation>
    </message>
    <message>
        <source>says the same</source>
        <translation>همین را می‌گوید</translation>
    </message>
    <message>
        <source>says it in part</source>
        <translation>بخشی از این را می‌گوید</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Reading words in context</source>
        <translation>خواندن واژه‌ها در جمله</translation>
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
    <name>ShortcutsDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation>همهٔ میان‌بُرها</translation>
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
        <source>All forms…</source>
        <translation>همهٔ صورت‌ها…</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>باب %1</translation>
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
</TS>
