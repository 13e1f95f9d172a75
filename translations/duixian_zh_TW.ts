<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ChartCommand</name>
    <message>
        <source>The library has no report of “%1”. It has: %2.</source>
        <translation>資料庫中沒有「%1」的報告。現有：%2。</translation>
    </message>
    <message>
        <source>“%1” may be any of: %2. Give the whole path.</source>
        <translation>「%1」可能是：%2。請寫出完整的上下級名稱。</translation>
    </message>
    <message>
        <source>%1 has no figure of %2 to draw. See what there is: duixian-cli statements --library %3.</source>
        <translation>%1 沒有可畫的「%2」數字。可用 duixian-cli statements --library %3 檢視已有內容。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an indicator, a year</comment>
        <translation>%2年的%1</translation>
    </message>
    <message>
        <source>%1 has no target of %2 whose outcome is in the library.</source>
        <translation>%1：資料庫中沒有可與完成情況對照的%2目標。</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t be reckoned from %3, the library lacks what it needs (%4).</source>
        <translation>%1：無法由%3計算%2，資料庫中缺少所需資料（%4）。</translation>
    </message>
    <message>
        <source>--kind %1 draws one place. Give one --place, or choose places, multiples or histogram.</source>
        <translation>--kind %1 只畫一個地方。請只給一個 --place，或改用 places、multiples 或 histogram。</translation>
    </message>
    <message>
        <source>--kind %1 takes no --measure.</source>
        <translation>--kind %1 不能與 --measure 合用。</translation>
    </message>
    <message>
        <source>--order measured needs --measure.</source>
        <translation>--order measured 需要同時給出 --measure。</translation>
    </message>
    <message>
        <source>--place or --places-of is required. See duixian chart --help.</source>
        <translation>必須給出 --place 或 --places-of。參見 duixian chart --help。</translation>
    </message>
    <message>
        <source>Left out: %1 has no figure on this axis (%2), or the chart takes one indicator.</source>
        <translation>未畫出：%1 在此座標軸（%2）上沒有數字，或者該圖只畫一個指標。</translation>
    </message>
    <message>
        <source>The library has no report of a place in “%1”. It has: %2.</source>
        <translation>資料庫中沒有「%1」下屬地方的報告。現有：%2。</translation>
    </message>
    <message>
        <source>Without a figure: %1.</source>
        <translation>沒有數字：%1。</translation>
    </message>
    <message>
        <source>any indicator</source>
        <translation>任何指標</translation>
    </message>
    <message>
        <source>%1: no year has both its plan and its result in the library. Import the report of the year after.</source>
        <translation>%1：資料庫中沒有任何一年同時有計畫和完成情況。請匯入下一年的報告。</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>%1 (%2)</source>
        <comment>at least (≥)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>無數字</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>其他來源</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>All %1 targets for %2 that can be compared lie below the results of %3</source>
        <translation>%2 年可以比較的 %1 項目標全部低於 %3 年完成數</translation>
    </message>
    <message>
        <source>%1 of %2 targets for %3 lie below the results of %4</source>
        <translation>%3 年 %2 項目標中有 %1 項低於 %4 年完成數</translation>
    </message>
    <message>
        <source>%1 of %2 targets for %3 lie above the results of %4</source>
        <translation>%3 年 %2 項目標中有 %1 項高於 %4 年完成數</translation>
    </message>
    <message>
        <source>The targets for %1 beside the results of %2</source>
        <translation>%1 年目標與 %2 年完成數對照</translation>
    </message>
    <message>
        <source>The targets for %1 and what came of them</source>
        <translation>%1 年目標及其完成情況</translation>
    </message>
    <message>
        <source>The target for %1 was reached</source>
        <translation>%1 年目標已達到</translation>
    </message>
    <message>
        <source>All %1 targets for %2 that can be judged were reached</source>
        <translation>%2 年可以判斷的 %1 項目標全部達到</translation>
    </message>
    <message>
        <source>%1 of %2 targets for %3 were reached</source>
        <translation>%3 年 %2 項目標中達到 %1 項</translation>
    </message>
    <message>
        <source>%1: the target was reached in %2 of %3 years</source>
        <translation>%1：%3 年中有 %2 年達到目標</translation>
    </message>
    <message>
        <source>Targets and results over the years</source>
        <translation>歷年目標與完成情況</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1，%2–%3 年</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>資料來源：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Outcome 2022</comment>
        <translation>%2 年%1</translation>
    </message>
    <message>
        <source>growth on the year before, %1</source>
        <translation>比上年增長，%1</translation>
    </message>
    <message>
        <source>mean growth a year, %1</source>
        <translation>年均增長，%1</translation>
    </message>
    <message>
        <source>change, %1</source>
        <translation>增減，%1</translation>
    </message>
    <message>
        <source>gap, %1</source>
        <translation>差距，%1</translation>
    </message>
    <message>
        <source>share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a unit</comment>
        <translation>單位：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, a unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In the text: %1 %2</source>
        <comment>the subject, the figure</comment>
        <translation>原文：%1 %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>無數字</translation>
    </message>
    <message>
        <source>%1: outcome %2, target %3</source>
        <comment>an indicator or a year, a figure, a figure</comment>
        <translation>%1：完成 %2，目標 %3</translation>
    </message>
    <message>
        <source>Nothing is chosen to draw. Tick an indicator at the left, or choose another place or year.</source>
        <translation>沒有選取要畫的內容。請在左側勾選指標，或另選地方、年份。</translation>
    </message>
    <message>
        <source>No year of this place has both its plan and its result. Import the report of the year after.</source>
        <translation>這個地方沒有哪一年既有計畫又有完成情況。請匯入下一年的報告。</translation>
    </message>
    <message>
        <source>Choose an indicator at the left to see it over the years.</source>
        <translation>請在左側選擇一個指標，檢視歷年情況。</translation>
    </message>
    <message>
        <source>Targets with “about” (左右) may be missed by %1 % of their number.</source>
        <translation>帶“左右”的目標可與其數值相差 %1 %。</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 places reached their target</source>
        <comment>an indicator, a year</comment>
        <translation>%2 年%1：%4 個地方中 %3 個達到目標</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %n place(s)</source>
        <comment>an indicator, a year</comment>
        <translation>
            <numerusform>%2 年%1，%n 個地方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n place(s), %2–%3</source>
        <comment>an indicator, years</comment>
        <translation>
            <numerusform>%1，%n 個地方，%2–%3 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s), %1–%2</source>
        <comment>years</comment>
        <translation>
            <numerusform>%n 項指標，%1–%2 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 outcomes lie at or above their target</source>
        <translation>%2 項完成數中 %1 項不低於目標</translation>
    </message>
    <message>
        <source>%1 of %2 targets are higher than those of the level above, %3 lower</source>
        <translation>%2 項目標中 %1 項高於上一級，%3 項低於上一級</translation>
    </message>
    <message>
        <source>%1 of %2 targets were raised on the year before, %3 lowered</source>
        <translation>%2 項目標中 %1 項比上年提高，%3 項比上年降低</translation>
    </message>
    <message>
        <source>%1 of %2 targets are those of the year before</source>
        <translation>%2 項目標中 %1 項與上年相同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a year, what is seen</comment>
        <translation>%1 年：%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>an indicator, a year, what is seen</comment>
        <translation>%2 年%1：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an indicator, what is seen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Hatched with “–”: the reports give no figure.</source>
        <translation>斜線加「–」：報告中沒有數字。</translation>
    </message>
    <message>
        <source>Of a range the lower end counts.</source>
        <translation>區間目標按下限計算。</translation>
    </message>
    <message>
        <source>Bounds (≥ ≤ ≈) are those that the reports state.</source>
        <translation>≥ ≤ ≈ 是報告原文寫明的界限。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>a formula, its source</comment>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>×: %1.</source>
        <comment>other sources</comment>
        <translation>×：%1。</translation>
    </message>
    <message>
        <source>Sources: %1 of %2</source>
        <comment>41 government work reports of 12 places</comment>
        <translation>資料來源：%2的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n government work report(s)</source>
        <translation>
            <numerusform>%n 份政府工作報告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 個地方</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be reckoned: %1. Choose another measure, place or year.</source>
        <translation>這裡無法計算：%1。請換一個量、地方或年份。</translation>
    </message>
    <message>
        <source>The chosen places have no such figures. Choose other places, another indicator or another year.</source>
        <translation>所選地方沒有這樣的數字。請另選地方、指標或年份。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 項指標</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>another source, its figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Sources: government work reports of %1</source>
        <comment>places with the years of their reports</comment>
        <translation>資料來源：政府工作報告，%1</translation>
    </message>
    <message>
        <source>Nothing to reckon here: %1</source>
        <comment>a formula</comment>
        <translation>此處缺少計算所需的資料：%1</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed: choose it again.</source>
        <translation>找不到「%1」。它可能已被移動或重新命名，請重新選擇。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check that you may open it and that it is a file.</source>
        <translation>無法讀取「%1」。請確認它是檔案，並且您有權開啟。</translation>
    </message>
    <message>
        <source>“%1” holds no text. Check that the file was downloaded whole.</source>
        <translation>「%1」中沒有文字。請確認檔案已完整下載。</translation>
    </message>
    <message>
        <source>“%1” is longer than a report can be. Import the report as a file of its own.</source>
        <translation>「%1」太長，不像一份報告。請把報告單獨存成檔案再匯入。</translation>
    </message>
    <message>
        <source>“%1” is in an encoding that is not known. Save it as UTF-8 text and import it again.</source>
        <translation>無法辨識「%1」的編碼。請另存為 UTF-8 文字後重新匯入。</translation>
    </message>
    <message>
        <source>There is no library “%1”. Choose another one, or make a new one.</source>
        <translation>沒有名為「%1」的資料庫。請另選一個，或新建一個。</translation>
    </message>
    <message>
        <source>“%1” is no library of Duixian. It was left untouched; choose another file.</source>
        <translation>「%1」不是兌現的資料庫，未作任何改動。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of Duixian. Update the program to open it.</source>
        <translation>資料庫「%1」由更新版本的兌現建立。請升級程式後再開啟。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. Open a backup of it, or import the reports into a new library.</source>
        <translation>資料庫「%1」已損壞。請開啟它的備份，或把報告匯入新的資料庫。</translation>
    </message>
    <message>
        <source>The library “%1” can only be read. Copy it to a folder that you may write to, and open the copy.</source>
        <translation>資料庫「%1」是唯讀的。請把它複製到可以寫入的資料夾，再開啟副本。</translation>
    </message>
    <message>
        <source>“%1” could not be written whole. Check that the folder may be written to and that the disk has room.</source>
        <translation>「%1」未能完整寫入。請確認資料夾可以寫入、磁碟空間足夠。</translation>
    </message>
    <message>
        <source>The library has no such report (%1) any more. It may have been removed by another program.</source>
        <translation>資料庫中已沒有這份報告（%1），可能已被其他程式移除。</translation>
    </message>
    <message>
        <source>A line of “%1” does not say what it should. Make the file anew and try again.</source>
        <translation>「%1」中有一行內容不合格式。請重新產生檔案後再試。</translation>
    </message>
    <message>
        <source>The words stand nowhere in the text of “%1”. Take them as they are written there.</source>
        <translation>「%1」的正文中沒有這些詞句。請按原文選取。</translation>
    </message>
    <message>
        <source>A value does not fit its field in “%1”. Look at the values that the field takes and try again.</source>
        <translation>「%1」中有一個值與其欄位不符。請檢視該欄位可取的值後再試。</translation>
    </message>
    <message>
        <source>“%1” has nothing left to undo or redo. Look at its history to see the steps.</source>
        <translation>「%1」沒有可以復原或重做的步驟。請在歷程記錄中檢視各步。</translation>
    </message>
    <message>
        <source>The step can&apos;t be undone or redone in “%1”: another program changed the same rows since. Nothing was changed. A restore point from before brings everything back.</source>
        <translation>在「%1」中無法復原或重做這一步：此後另一個程式改動了同樣的內容。未作任何改動。可用此前的還原點恢復。</translation>
    </message>
    <message>
        <source>The restore point “%1” is not there any more. Choose another one.</source>
        <translation>還原點「%1」已不存在。請另選一個。</translation>
    </message>
    <message>
        <source>The restore point “%1” is damaged. Choose another one.</source>
        <translation>還原點「%1」已損壞。請另選一個。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then facts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Open it in Word, WPS Office or LibreOffice, save it as .docx, and import that.</source>
        <translation>「%1」是不能直接讀取的檔案類型。請用 Word、WPS Office 或 LibreOffice 開啟，另存為 .docx 後再匯入。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Open it, copy the report&apos;s text into a .txt or .docx file, and import that.</source>
        <translation>「%1」是不能直接讀取的檔案類型。請開啟後把報告正文複製到 .txt 或 .docx 檔案中，再匯入該檔案。</translation>
    </message>
    <message>
        <source>“%1” is a picture. Run a text recognition (OCR) over it, save the text as .txt or .docx, and import that.</source>
        <translation>「%1」是圖片。請先做文字辨識（OCR），把文字存為 .txt 或 .docx 後再匯入。</translation>
    </message>
    <message>
        <source>“%1” is an archive that can&apos;t be opened here. Unpack it and import the folder.</source>
        <translation>「%1」是這裡不能開啟的壓縮檔。請解壓縮後匯入資料夾。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Save it as plain text (.txt) or as .docx and import that.</source>
        <translation>「%1」是不能讀取的檔案類型。請另存為純文字（.txt）或 .docx 後再匯入。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Get it once more, or save it as plain text (.txt) and import that.</source>
        <translation>「%1」已損壞。請重新取得，或另存為純文字（.txt）後再匯入。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Open it with the password, save it without one, and import it again.</source>
        <translation>「%1」有密碼保護。請用密碼開啟，另存為無密碼的檔案後再匯入。</translation>
    </message>
    <message>
        <source>“%1” holds pictures of pages and no text. Run a text recognition (OCR) over it and import the result.</source>
        <translation>「%1」只有頁面影像，沒有文字。請先做文字辨識（OCR），再匯入結果。</translation>
    </message>
    <message>
        <source>Reading “%1” takes more memory or time than a report needs. Save it as plain text (.txt) and import that.</source>
        <translation>讀取「%1」所需的記憶體或時間超出一份報告應有的範圍。請另存為純文字（.txt）後再匯入。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read, because the program duixian-worker is missing. Install Duixian anew.</source>
        <translation>無法讀取「%1」：缺少程式 duixian-worker。請重新安裝 Duixian。</translation>
    </message>
    <message>
        <source>Another program goes on writing to the library “%1”. Nothing was changed. Wait until it is done and try again.</source>
        <translation>另一個程式一直在寫資料庫「%1」。未作任何改動。請等它完成後再試。</translation>
    </message>
    <message>
        <source>The file of the library “%1” was moved, removed or replaced while it was open. Nothing more was written. Put it back, or open it where it is now.</source>
        <translation>資料庫「%1」的檔案在開啟期間被移動、刪除或替換。此後未再寫入任何內容。請把它放回原處，或從新位置開啟。</translation>
    </message>
    <message>
        <source>There is no room on the disk of “%1”. What was in it before is whole. Make room and try again.</source>
        <translation>「%1」所在的磁碟已滿。此前的內容完好。請騰出空間後再試。</translation>
    </message>
    <message>
        <source>The regular expression goes wrong at its character %1. Mend it there, or search for plain words.</source>
        <translation>正規表示式在第 %1 個字元處有誤。請在該處改正，或改用普通詞語搜尋。</translation>
    </message>
    <message>
        <source>The regular expression takes too long in “%1”. Say more plainly what it may skip, or ask fewer reports.</source>
        <translation>正規表示式在「%1」中耗時過長。請寫得更明確些，或少選幾篇報告。</translation>
    </message>
    <message>
        <source>In “%1” lines of a report are missing. Let the program read the report again.</source>
        <translation>「%1」缺少某份報告的部分行。請讓程式重新讀取該報告。</translation>
    </message>
    <message>
        <source>Lines of “%1” do not fit the text of their report. Let the program read the report again.</source>
        <translation>「%1」中的行與其報告的正文不符。請讓程式重新讀取該報告。</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that was read then. Let the program read it again.</source>
        <translation>「%1」已不是當時讀取的那個檔案。請讓程式重新讀取。</translation>
    </message>
</context>
<context>
    <name>HeadFields</name>
    <message>
        <source>2018 or 2016–2020</source>
        <translation>2018 或 2016–2020</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>回顧年份</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫年份</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>問題與處理辦法</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>It is the report “%1”, which is in the library from another file.</source>
        <translation>與資料庫中來自另一檔案的「%1」是同一份報告。</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>文字相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) differ.</source>
        <translation>
            <numerusform>有 %Ln 處不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken in; look at the differences, or take it in as well.</source>
        <translation>未收入；可檢視差異，或一併收入。</translation>
    </message>
    <message>
        <source>Please check: %1.</source>
        <translation>請核對：%1。</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>正在重新讀取…</translation>
    </message>
    <message>
        <source>It stays as it was. %1</source>
        <translation>保持原樣。%1</translation>
    </message>
    <message>
        <source>The same file is in the library already: “%1”.</source>
        <translation>資料庫中已有同一檔案：「%1」。</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%Ln report(s) imported</source>
        <translation>
            <numerusform>已匯入 %Ln 份報告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln 份存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of what is there</source>
        <translation>
            <numerusform>%Ln 份是已有報告的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln 份已在資料庫中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln 份無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled, the rest was left out</source>
        <translation>已取消，其餘未匯入</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New library…</source>
        <translation>新增資料庫(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>開啟資料庫(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>最近的資料庫(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation>開啟示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>匯入報告(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>匯入資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Export the &amp;table (CSV)…</source>
        <translation>匯出表格 CSV(&amp;T)…</translation>
    </message>
    <message>
        <source>Export the &amp;chart…</source>
        <translation>匯出圖表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation>篩選資料庫(&amp;L)</translation>
    </message>
    <message>
        <source>Mark &amp;targets</source>
        <translation>標出目標(&amp;T)</translation>
    </message>
    <message>
        <source>Mark &amp;outcomes</source>
        <translation>標出完成情況(&amp;O)</translation>
    </message>
    <message>
        <source>Text with &amp;serifs</source>
        <translation>正文用襯線字體(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>縮小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>恢復文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Year before</source>
        <translation>上一年(&amp;Y)</translation>
    </message>
    <message>
        <source>Year &amp;after</source>
        <translation>下一年(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>後退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前進(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>閱讀(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Plan and outcome</source>
        <translation>計畫與完成(&amp;P)</translation>
    </message>
    <message>
        <source>Plan and
outcome</source>
        <translation>計畫與
完成</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>報告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Duixian</source>
        <translation>關於兌現(&amp;A)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>&amp;Last import…</source>
        <translation>上次匯入(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Paste as reports</source>
        <translation>貼上為報告(&amp;P)</translation>
    </message>
    <message>
        <source>Imports the files, or the text, that were copied</source>
        <translation>匯入已複製的檔案或文字</translation>
    </message>
    <message>
        <source>What is not the re&amp;port</source>
        <translation>非正文內容(&amp;P)</translation>
    </message>
    <message>
        <source>Mark &amp;damage</source>
        <translation>標出文字殘損(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Passport…</source>
        <translation>報告資料(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Leave the selection out of reading</source>
        <translation>所選文字不計入正文(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>歷程記錄(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>從資料庫中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重新命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Own indicators and names…</source>
        <translation>自訂指標與名稱(&amp;O)…</translation>
    </message>
    <message>
        <source>Read anew by &amp;today&apos;s rules…</source>
        <translation>按今天的規則重新解讀(&amp;T)…</translation>
    </message>
    <message>
        <source>Decisions &amp;without a place…</source>
        <translation>失去位置的判斷(&amp;W)…</translation>
    </message>
    <message>
        <source>Restore &amp;points…</source>
        <translation>還原點(&amp;P)…</translation>
    </message>
    <message>
        <source>Export what was foun&amp;d (CSV)…</source>
        <translation>匯出搜尋結果 CSV(&amp;D)…</translation>
    </message>
    <message>
        <source>Export what was found (E&amp;xcel)…</source>
        <translation>匯出搜尋結果 Excel(&amp;X)…</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>匯出搜尋結果</translation>
    </message>
    <message>
        <source>&amp;Find in this report…</source>
        <translation>在本報告中尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>尋找下一處(&amp;N)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>尋找上一處(&amp;V)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>&amp;Search all reports…</source>
        <translation>搜尋所有報告(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation>儲存此搜尋(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>儲存此搜尋</translation>
    </message>
    <message>
        <source>Filter s&amp;tatements</source>
        <translation>篩選條目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>快速跳至(&amp;J)…</translation>
    </message>
    <message>
        <source>To a report, a place, an indicator or a command by its name</source>
        <translation>按名稱前往報告、地區、指標或指令</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>審核(&amp;I)</translation>
    </message>
    <message>
        <source>Mark what is dou&amp;btful</source>
        <translation>標出存疑(&amp;B)</translation>
    </message>
    <message>
        <source>Mark what was re&amp;jected</source>
        <translation>標出已否決(&amp;J)</translation>
    </message>
    <message>
        <source>Box what was fo&amp;und</source>
        <translation>框出尋找結果(&amp;U)</translation>
    </message>
    <message>
        <source>Next &amp;doubtful statement</source>
        <translation>下一條存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Previous do&amp;ubtful statement</source>
        <translation>上一條存疑(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一個分頁(&amp;N)</translation>
    </message>
    <message>
        <source>Previous &amp;tab</source>
        <translation>上一個分頁(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep this report in its tab</source>
        <translation>固定本分頁(&amp;K)</translation>
    </message>
    <message>
        <source>The next report that is opened gets a tab of its own</source>
        <translation>之後開啟的報告另用新分頁</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>關閉分頁(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;open the tab closed last</source>
        <translation>重新開啟剛關閉的分頁(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>審核(&amp;V)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>確認(&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>更正(&amp;C)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>否決(&amp;R)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>Take back what was &amp;said</source>
        <translation>撤回判斷(&amp;S)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Takes back what was said to this one, else what was said last</source>
        <translation>撤回對這一條的判斷；尚無判斷時撤回最近一次</translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation>上一條(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next statement</source>
        <translation>下一條(&amp;N)</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>為什麼？(&amp;Y)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>What each pass of the program saw at this figure</source>
        <translation>程式的每一步在這個數字上看到了什麼</translation>
    </message>
    <message>
        <source>Accept what is &amp;on the screen</source>
        <translation>確認螢幕上的條目(&amp;O)</translation>
    </message>
    <message>
        <source>Accept the screen</source>
        <translation>確認螢幕上的條目</translation>
    </message>
    <message>
        <source>Accepts all that can be read in the list now and is not reviewed, as one step</source>
        <translation>確認清單中現在看得到、尚未審核的全部條目，作為一步</translation>
    </message>
    <message>
        <source>Accept a&amp;ll that the filter passes</source>
        <translation>確認篩選出的全部條目(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;ject all that the filter passes</source>
        <translation>否決篩選出的全部條目(&amp;J)</translation>
    </message>
    <message>
        <source>A&amp;dd the selection as a statement…</source>
        <translation>將所選作為條目新增(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Move the mark to the selection</source>
        <translation>將標記移到所選文字(&amp;M)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>偏好設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>視窗的下一部分(&amp;W)</translation>
    </message>
    <message>
        <source>Previous part of t&amp;he window</source>
        <translation>視窗的上一部分(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手冊(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快速鍵(&amp;S)</translation>
    </message>
    <message>
        <source>Compare with anot&amp;her person&apos;s library…</source>
        <translation>與另一人的庫比較(&amp;H)…</translation>
    </message>
    <message>
        <source>How far two people&apos;s decisions on the same reports agree; theirs can be brought in</source>
        <translation>兩人對相同報告的判斷有多一致；可併入對方的判斷</translation>
    </message>
    <message>
        <source>Notes and ta&amp;gs</source>
        <translation>批註與標籤(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remark…</source>
        <translation>批註(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星標(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Notes and tags of the library…</source>
        <translation>資料庫中的批註與標籤(&amp;N)…</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>上一條</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>下一條</translation>
    </message>
    <message>
        <source>Pa&amp;ir</source>
        <translation>配對(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Confirm the pair</source>
        <translation>確認配對(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Part the pair</source>
        <translation>拆開配對(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Join with…</source>
        <translation>另行配對(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Overrule the verdict…</source>
        <translation>改判(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take back what was said of the pair</source>
        <translation>撤回對配對的判斷(&amp;T)</translation>
    </message>
    <message>
        <source>Other &amp;end of the pair</source>
        <translation>配對的另一端(&amp;E)</translation>
    </message>
    <message>
        <source>From a target to its outcome in the next report, and back</source>
        <translation>從目標前往下一份報告中的完成情況，再轉回</translation>
    </message>
    <message>
        <source>Fi&amp;gures of another source…</source>
        <translation>其他來源的數字(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>匯出資料(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;mparison report…</source>
        <translation>比較報告(&amp;M)…</translation>
    </message>
    <message>
        <source>What stands side by side, as a web page or as pages to print</source>
        <translation>把並排比較的內容存為網頁或可列印的頁面</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;Set side by side</source>
        <translation>並排放置(&amp;S)</translation>
    </message>
    <message>
        <source>The reports that are selected in the library; one alone beside that of the year before</source>
        <translation>資料庫中選取的報告；只選一份時，旁邊放上一年的</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>down %1</source>
        <translation>下降 %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--theme is light or dark, not %1</source>
        <translation>--theme 只能是 light 或 dark，不能是 %1</translation>
    </message>
    <message>
        <source>--size is like 1280x800, not %1</source>
        <translation>--size 的寫法如 1280x800，不能是 %1</translation>
    </message>
    <message>
        <source>Reads and compares government work reports.

Without a display: duixian chart --help</source>
        <translation>閱讀和比較政府工作報告。

沒有顯示器時：duixian chart --help</translation>
    </message>
    <message>
        <source>the library to open, made where there is none</source>
        <translation>要開啟的資料庫，沒有時新建</translation>
    </message>
    <message>
        <source>open the library of the samples</source>
        <translation>開啟示例資料庫</translation>
    </message>
    <message>
        <source>write a picture of each page, a chart and a table into a folder, and end</source>
        <translation>把各頁的圖片、一張圖表和一份表格寫入資料夾，然後退出</translation>
    </message>
    <message>
        <source>light or dark; else as chosen in the window</source>
        <translation>light 或 dark；不寫時用視窗中的選擇</translation>
    </message>
    <message>
        <source>of the pictures, in pixels</source>
        <translation>圖片的大小，以像素計</translation>
    </message>
    <message>
        <source>en, zh_CN or zh_TW; else as chosen in the window</source>
        <translation>en、zh_CN 或 zh_TW；不寫時用視窗中的選擇</translation>
    </message>
    <message>
        <source>a library to open (*.duixian), and reports, or folders of reports, to import</source>
        <translation>要開啟的資料庫（*.duixian），要匯入的報告或存放報告的資料夾</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>What it is</source>
        <translation>報告內容</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入時間</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 位元組</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>讀取經過</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>version %1, those of today</source>
        <translation>第 %1 版，為現行規則</translation>
    </message>
    <message>
        <source>version %1; those of today are version %2</source>
        <translation>第 %1 版；現行規則為第 %2 版</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑點</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Where it contradicts itself</source>
        <translation>自相矛盾之處</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Duixian libraries (*.duixian)</source>
        <translation>兌現資料庫 (*.duixian)</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import a folder of reports</source>
        <translation>匯入存放報告的資料夾</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>開啟資料庫</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新增資料庫</translation>
    </message>
    <message>
        <source>my reports</source>
        <translation>我的報告</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>報告 (%1)</translation>
    </message>
    <message>
        <source>The library “%1” is damaged.</source>
        <translation>資料庫「%1」已損壞。</translation>
    </message>
    <message>
        <source>Its file lies in %1.

You can go back to a restore point, or save what can still be read into a new library. The damaged file is kept in either case.</source>
        <translation>檔案所在資料夾：%1。

可以恢復到某個還原點，或把仍能讀出的內容存入新的資料庫。無論選哪種，已損壞的檔案都會保留。</translation>
    </message>
    <message>
        <source>Restore points…</source>
        <translation>還原點…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>儲存能讀出的內容…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>選擇顏色</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>複製，用於報告問題(&amp;B)</translation>
    </message>
    <message>
        <source>Figures of another source</source>
        <translation>其他來源的數字</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Pictures of charts (*.png)</source>
        <translation>圖表圖片 (*.png)</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Stretch above the floor: %1</source>
        <translation>在底線之上爭取；底線：%1</translation>
    </message>
    <message>
        <source>Floor, with the stretch: %1</source>
        <translation>底線；另有爭取目標：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an indicator, what it counts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 Defined in: %2</source>
        <comment>which way is better, a source</comment>
        <translation>%1定義見：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a doubt, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 does not fit %2, which make %3 %. Check the numbers in the text.</source>
        <translation>%1與%2不符，按後者應為 %3 %。請核對原文數字。</translation>
    </message>
    <message>
        <source>%1 here and %2 elsewhere: two values of one indicator in one year. Check what each of them counts.</source>
        <translation>此處為%1，別處為%2：同一指標同一年有兩個數值。請核對各自的統計口徑。</translation>
    </message>
    <message>
        <source>%1 comes to %2, where the whole is 100 %. Check the numbers in the text.</source>
        <translation>%1合計 %2，而整體是 100 %。請核對原文數字。</translation>
    </message>
    <message>
        <source>%1: the sentence deals out more figures than it has names, or fewer. Check whose each figure is.</source>
        <translation>%1：句中分列的數字與名稱個數不等。請核對每個數字屬於誰。</translation>
    </message>
</context>
<context>
    <name>StatementColumns</name>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文數字</translation>
    </message>
    <message>
        <source>In the text called</source>
        <translation>原文名稱</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑點</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
</context>
<context>
    <name>StatementText</name>
    <message>
        <source>fall</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增長</translation>
    </message>
    <message>
        <source>yearly fall</source>
        <translation>年均下降</translation>
    </message>
    <message>
        <source>yearly growth</source>
        <translation>年均增長</translation>
    </message>
    <message>
        <source>down</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>up</source>
        <translation>提高</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>%1 target %2 → outcome %3, %4</source>
        <comment>a year, a figure, a figure, a verdict</comment>
        <translation>%1年目標 %2 → 完成 %3，%4</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>level</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增長</translation>
    </message>
    <message>
        <source>yearly growth</source>
        <translation>年均增長</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增減</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>倍數</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>無具體數字</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>等於</translation>
    </message>
    <message>
        <source>about</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低於</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高於</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>區間</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顧部分</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計畫部分</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他部分</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>約束性</translation>
    </message>
    <message>
        <source>ensured</source>
        <translation>確保</translation>
    </message>
    <message>
        <source>aimed at</source>
        <translation>力爭</translation>
    </message>
    <message>
        <source>It is not clear whether this is a promise or a result.</source>
        <translation>不清楚這是承諾還是結果。</translation>
    </message>
    <message>
        <source>No words near the figure name what is measured.</source>
        <translation>數字附近沒有說明指標的詞語。</translation>
    </message>
    <message>
        <source>The indicator&apos;s name was pieced together and may need the sentence.</source>
        <translation>指標名稱是拼合而成的，請對照原句。</translation>
    </message>
    <message>
        <source>The sentence deals out more figures than it has names, or fewer.</source>
        <translation>句中的數字與指標個數不一致。</translation>
    </message>
    <message>
        <source>The year is taken from the part, and the part&apos;s year is not sure.</source>
        <translation>年份取自所在部分，而該部分的年份不確定。</translation>
    </message>
    <message>
        <source>The text is damaged or censored here.</source>
        <translation>此處文字缺損或被遮蓋。</translation>
    </message>
    <message>
        <source>yearly report</source>
        <translation>年度報告</translation>
    </message>
    <message>
        <source>report of a term</source>
        <translation>屆期報告</translation>
    </message>
    <message>
        <source>plan only</source>
        <translation>僅有計畫</translation>
    </message>
    <message>
        <source>review only</source>
        <translation>僅有回顧</translation>
    </message>
    <message>
        <source>no work report</source>
        <translation>不是政府工作報告</translation>
    </message>
    <message>
        <source>Nothing in the text names the place.</source>
        <translation>正文沒有寫明是哪個地方。</translation>
    </message>
    <message>
        <source>Several places bear this name, and nothing in the text decides between them.</source>
        <translation>有多個同名的地方，正文不足以判斷是哪一個。</translation>
    </message>
    <message>
        <source>Only the file&apos;s name says which place it is.</source>
        <translation>只有檔案名寫明是哪個地方。</translation>
    </message>
    <message>
        <source>Nothing says which years are reviewed or planned.</source>
        <translation>沒有寫明回顧和計畫的年份。</translation>
    </message>
    <message>
        <source>The file&apos;s name says another place or year than the text; the text was followed.</source>
        <translation>檔案名與正文的地方或年份不一致，以正文為準。</translation>
    </message>
    <message>
        <source>This does not read like a government work report.</source>
        <translation>這不像政府工作報告。</translation>
    </message>
    <message>
        <source>Some bytes fit no character and are shown as �.</source>
        <translation>有些位元組無法解碼，顯示為 �。</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>達到</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未達到</translation>
    </message>
    <message>
        <source>undecidable</source>
        <translation>無法判斷</translation>
    </message>
    <message>
        <source>not reported in the next report</source>
        <translation>下一份報告沒有數字作答</translation>
    </message>
    <message>
        <source>the next report does not speak of it any more</source>
        <translation>下一份報告不再提及</translation>
    </message>
    <message>
        <source>reported in another unit</source>
        <translation>下一份報告改用了其他單位</translation>
    </message>
    <message>
        <source>the next report is not in the library</source>
        <translation>資料庫中沒有下一份報告</translation>
    </message>
    <message>
        <source>no report in the library reviews its year or term by itself</source>
        <translation>資料庫中沒有單獨回顧該年或該任期的報告</translation>
    </message>
    <message>
        <source>parted by you from the outcome it had</source>
        <translation>您已將它與原來的結果分開</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>web page (HTML)</source>
        <translation>網頁（HTML）</translation>
    </message>
    <message>
        <source>Word (.docx)</source>
        <translation>Word（.docx）</translation>
    </message>
    <message>
        <source>OpenDocument (.odt)</source>
        <translation>OpenDocument（.odt）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>報告類型</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>回顧年份</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫年份</translation>
    </message>
    <message>
        <source>Planned term</source>
        <translation>規劃期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>報告人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>人工設定</translation>
    </message>
    <message>
        <source>from the lines at the top</source>
        <translation>依據正文前的標題行</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>依據開頭致辭</translation>
    </message>
    <message>
        <source>from the headings</source>
        <translation>依據各部分標題</translation>
    </message>
    <message>
        <source>from the sentence of the main targets</source>
        <translation>依據主要預期目標一句</translation>
    </message>
    <message>
        <source>from the page around the report</source>
        <translation>依據報告所在網頁</translation>
    </message>
    <message>
        <source>from names and years in the body</source>
        <translation>依據正文中的地名和年份</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>依據檔案名</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a witness, then its words</comment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>Navigation and buttons of the page, not read</source>
        <translation>網頁導覽與按鈕，不計入正文</translation>
    </message>
    <message>
        <source>Names, floors and signatures of a forum, not read</source>
        <translation>論壇的使用者名稱、樓層與簽名，不計入正文</translation>
    </message>
    <message>
        <source>Advertisement planted in the text, not read</source>
        <translation>夾入正文的廣告，不計入正文</translation>
    </message>
    <message>
        <source>The same text once more, not read</source>
        <translation>重複出現的文字，不計入正文</translation>
    </message>
    <message>
        <source>Running head, foot or number of a printed page, not read</source>
        <translation>頁首、頁尾或頁碼，不計入正文</translation>
    </message>
    <message>
        <source>Explanation of terms or footnote, not read</source>
        <translation>名詞解釋或註腳，不計入正文</translation>
    </message>
    <message>
        <source>List of attached files or table behind the report, not read</source>
        <translation>附件清單或文後附表，不計入正文</translation>
    </message>
    <message>
        <source>Left out by hand, not read</source>
        <translation>人工排除，不計入正文</translation>
    </message>
    <message>
        <source>Censored: * stands for words</source>
        <translation>有文字被 * 遮蓋</translation>
    </message>
    <message>
        <source>Characters were lost here</source>
        <translation>此處有文字丟失</translation>
    </message>
    <message>
        <source>A line end inside a sentence, read as if it were not there</source>
        <translation>句中斷行，讀取時已連接</translation>
    </message>
    <message>
        <source>A control sign written out as characters, read as what it stands for</source>
        <translation>控制字元被寫成了文字，讀取時按原意處理</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>網頁導覽</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>論壇</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>廣告</translation>
    </message>
    <message>
        <source>repeated text</source>
        <translation>重複文字</translation>
    </message>
    <message>
        <source>page margin</source>
        <translation>頁首頁尾</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>名詞解釋</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>附件附表</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>人工排除</translation>
    </message>
    <message>
        <source>censored</source>
        <translation>文字遮蓋</translation>
    </message>
    <message>
        <source>lost characters</source>
        <translation>文字丟失</translation>
    </message>
    <message>
        <source>broken line</source>
        <translation>句中斷行</translation>
    </message>
    <message>
        <source>written-out sign</source>
        <translation>控制字元殘留</translation>
    </message>
    <message>
        <source>Byte order mark left out</source>
        <translation>略去位元組順序標記</translation>
    </message>
    <message>
        <source>Bytes that fit no character shown as �</source>
        <translation>無法辨識的位元組顯示為 �</translation>
    </message>
    <message>
        <source>Line ends made alike</source>
        <translation>統一換行符</translation>
    </message>
    <message>
        <source>Marks of the file&apos;s format left out</source>
        <translation>略去檔案格式標記</translation>
    </message>
    <message>
        <source>Automatic numbers of headings and lists written into the text</source>
        <translation>自動編號寫入正文</translation>
    </message>
    <message>
        <source>Tracked changes taken as accepted</source>
        <translation>修訂按已接受處理</translation>
    </message>
    <message>
        <source>Odd forms of characters made usual</source>
        <translation>異形字元改為通用字形</translation>
    </message>
    <message>
        <source>Cells of tables set apart by tabs</source>
        <translation>表格儲存格以定位字元分隔</translation>
    </message>
    <message>
        <source>Full-width digits, letters and signs read as half-width</source>
        <translation>全形數字、字母和符號按半形讀取</translation>
    </message>
    <message>
        <source>Blanks beside Chinese and inside numbers passed over</source>
        <translation>跳過漢字旁和數字中的空格</translation>
    </message>
    <message>
        <source>Invisible characters passed over</source>
        <translation>跳過不可見字元</translation>
    </message>
    <message>
        <source>Marks of footnotes passed over</source>
        <translation>跳過註腳標號</translation>
    </message>
    <message>
        <source>Control signs written out as characters read as what they stand for</source>
        <translation>寫成文字的控制字元按原意讀取</translation>
    </message>
    <message>
        <source>Sentences cut by a line end joined</source>
        <translation>連接被斷行截開的句子</translation>
    </message>
    <message>
        <source>Traditional characters read as simplified ones</source>
        <translation>繁體字按簡體讀取</translation>
    </message>
    <message>
        <source>The indicator is not counted in this unit.</source>
        <translation>該指標不以此單位計量。</translation>
    </message>
    <message>
        <source>The indicator is not measured like this.</source>
        <translation>該指標通常不這樣計量。</translation>
    </message>
    <message>
        <source>Read on which side of the report it stands.</source>
        <translation>請看它是在回顧部分還是在計畫部分。</translation>
    </message>
    <message>
        <source>Look for the name in the sentences before it.</source>
        <translation>請在前文中找指標的名稱。</translation>
    </message>
    <message>
        <source>Compare the name with the sentence.</source>
        <translation>請對照原句核對名稱。</translation>
    </message>
    <message>
        <source>Check whose figure this is.</source>
        <translation>請核對這個數字屬於誰。</translation>
    </message>
    <message>
        <source>Settle the report&apos;s years in its passport.</source>
        <translation>請在報告資料中確定年份。</translation>
    </message>
    <message>
        <source>Look for another copy of the report.</source>
        <translation>請另找一份報告文字核對。</translation>
    </message>
    <message>
        <source>Check the unit and the name.</source>
        <translation>請核對單位和名稱。</translation>
    </message>
    <message>
        <source>Check whether it is a level, a growth in per cent or a change in points.</source>
        <translation>請核對它是水平、百分比增速還是百分點變化。</translation>
    </message>
    <message>
        <source>Almost sure.</source>
        <translation>基本可信。</translation>
    </message>
    <message>
        <source>Not quite sure.</source>
        <translation>不太確定。</translation>
    </message>
    <message>
        <source>Doubtful.</source>
        <translation>存疑。</translation>
    </message>
    <message>
        <source>More is better.</source>
        <translation>越高越好。</translation>
    </message>
    <message>
        <source>Less is better.</source>
        <translation>越低越好。</translation>
    </message>
    <message>
        <source>Neither more nor less is better in itself.</source>
        <translation>本身無所謂高低好壞。</translation>
    </message>
    <message>
        <source>A growth is not that of the two levels.</source>
        <translation>增速與前後兩年的數值不符。</translation>
    </message>
    <message>
        <source>One indicator has two values in one year.</source>
        <translation>同一指標同一年有兩個數值。</translation>
    </message>
    <message>
        <source>A share is more than the whole, or the parts do not make it.</source>
        <translation>比例超過整體，或各部分之和不等於整體。</translation>
    </message>
    <message>
        <source>A sentence deals out more figures than it has names, or fewer.</source>
        <translation>句中分列的數字與名稱個數不等。</translation>
    </message>
    <message>
        <source>promise or result?</source>
        <translation>是目標還是完成?</translation>
    </message>
    <message>
        <source>no name near</source>
        <translation>附近無名稱</translation>
    </message>
    <message>
        <source>name pieced together</source>
        <translation>名稱係拼合</translation>
    </message>
    <message>
        <source>dealt out unevenly</source>
        <translation>分配不均</translation>
    </message>
    <message>
        <source>year not sure</source>
        <translation>年份不確定</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>文字有損</translation>
    </message>
    <message>
        <source>unit does not fit</source>
        <translation>單位不符</translation>
    </message>
    <message>
        <source>measure does not fit</source>
        <translation>計量方式不符</translation>
    </message>
    <message>
        <source>The report says that it sets no figure for this indicator.</source>
        <translation>報告寫明不為這一指標設定具體目標。</translation>
    </message>
</context>
<context>
    <name>duixian::charts::ChartPage</name>
    <message>
        <source>Reading %1 of %2 places…</source>
        <translation>正在讀取第 %1 個地方，共 %2 個……</translation>
    </message>
</context>
<context>
    <name>duixian::charts::ChartPickers</name>
    <message>
        <source>&amp;Place</source>
        <translation>地方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>顯示內容(&amp;S)</translation>
    </message>
    <message>
        <source>Targets and what came of them</source>
        <translation>目標及其完成情況</translation>
    </message>
    <message>
        <source>Targets beside last year&apos;s results</source>
        <translation>目標與上年完成數對照</translation>
    </message>
    <message>
        <source>One indicator over the years</source>
        <translation>單項指標歷年情況</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure, a number of indicators</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Year of the targets</source>
        <translation>目標年份</translation>
    </message>
    <message>
        <source>&amp;Drawn</source>
        <translation>繪製(&amp;D)</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>繪製什麼</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>度量(&amp;M)</translation>
    </message>
    <message>
        <source>Measure and unit</source>
        <translation>度量與單位</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>順序(&amp;O)</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>各地的順序</translation>
    </message>
    <message>
        <source>I&amp;ndicators</source>
        <translation>指標(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>各地(&amp;L)</translation>
    </message>
    <message>
        <source>One indicator in many places</source>
        <translation>單項指標各地對照</translation>
    </message>
    <message>
        <source>Small charts side by side</source>
        <translation>多幅小圖並列</translation>
    </message>
    <message>
        <source>How far from the targets</source>
        <translation>與目標的差距分佈</translation>
    </message>
    <message>
        <source>Targets and outcomes</source>
        <translation>目標與完成</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>按完成</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>按目標</translation>
    </message>
    <message>
        <source>By difference</source>
        <translation>按差額</translation>
    </message>
    <message>
        <source>By what is drawn</source>
        <translation>按所繪數值</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名稱</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
</context>
<context>
    <name>duixian::charts::ChartTableModel</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Stretch target</source>
        <translation>力爭目標</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Upper level&apos;s target</source>
        <translation>上級目標</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>其他來源</translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation>上年目標</translation>
    </message>
    <message>
        <source>Previous deviation</source>
        <translation>上年偏差</translation>
    </message>
</context>
<context>
    <name>duixian::models::LibraryTreeModel</name>
    <message>
        <source>Place not known</source>
        <translation>地方不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln 個目標</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>%Ln 項完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::reader::LayerSwitch</name>
    <message>
        <source>&amp;Marked, with the reason</source>
        <translation>標出並註明原因(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Dimmed</source>
        <translation>淡顯(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>隱藏(&amp;H)</translation>
    </message>
    <message>
        <source>Mark dama&amp;ge of the text</source>
        <translation>標出文字殘損(&amp;G)</translation>
    </message>
    <message>
        <source>How passages are shown that are none of the report</source>
        <translation>非正文內容的顯示方式</translation>
    </message>
    <message>
        <source>Passages that are none of the report (menus, signatures, notes): marked, dimmed or hidden</source>
        <translation>非正文內容（導覽、簽名、註釋等）：標出、淡顯或隱藏</translation>
    </message>
    <message>
        <source>Mark dama&amp;ge of the text (%1)</source>
        <translation>標出文字殘損（%1）(&amp;G)</translation>
    </message>
    <message>
        <source>Not the report</source>
        <translation>非正文</translation>
    </message>
</context>
<context>
    <name>duixian::reader::LegendSwitch</name>
    <message>
        <source>Mark targets in the text</source>
        <translation>在正文中標出目標</translation>
    </message>
    <message>
        <source>Mark outcomes in the text</source>
        <translation>在正文中標出完成情況</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否決</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>Mark in the text what the program doubts</source>
        <translation>在正文中標出存疑之處</translation>
    </message>
    <message>
        <source>Mark in the text what was rejected</source>
        <translation>在正文中標出已否決的數字</translation>
    </message>
    <message>
        <source>Box in the text what was looked for</source>
        <translation>在正文中框出尋找的詞</translation>
    </message>
</context>
<context>
    <name>duixian::reader::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
</context>
<context>
    <name>duixian::reader::PutBackButton</name>
    <message>
        <source>Put back</source>
        <translation>計入正文</translation>
    </message>
    <message>
        <source>Put back: read this passage as part of the report</source>
        <translation>把這段文字計入報告正文</translation>
    </message>
</context>
<context>
    <name>duixian::reader::ReaderHeader</name>
    <message>
        <source>reviews %1</source>
        <translation>回顧 %1 年</translation>
    </message>
    <message>
        <source>plans %1</source>
        <translation>計畫 %1 年</translation>
    </message>
    <message>
        <source>and the term %1</source>
        <translation>及 %1 年屆期</translation>
    </message>
    <message>
        <source>Report of the year before</source>
        <translation>上一年的報告</translation>
    </message>
    <message>
        <source>Report of the year after</source>
        <translation>下一年的報告</translation>
    </message>
    <message>
        <source>This report is invented: it shows what the program does.</source>
        <translation>本報告為虛構，僅用於演示本程式。</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave what is selected out of reading. Nothing is deleted, and it can be put back.</source>
        <translation>所選文字不計入正文。不會刪除任何內容，可隨時恢復。</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>報告資料</translation>
    </message>
    <message>
        <source>Passport: where it comes from and how it was read</source>
        <translation>報告資料：來源與讀取經過</translation>
    </message>
</context>
<context>
    <name>duixian::reader::ReaderView</name>
    <message>
        <source>Text of the report</source>
        <translation>報告正文</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Put back: read this passage</source>
        <translation>把這段計入正文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave out of reading</source>
        <translation>不計入正文(&amp;L)</translation>
    </message>
    <message>
        <source>Add as a &amp;statement…</source>
        <translation>作為條目新增(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take the rejection back</source>
        <translation>撤回否決(&amp;T)</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已否決：%1</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>為什麼(&amp;Y)？</translation>
    </message>
    <message>
        <source>Wh&amp;y is this no statement?</source>
        <translation>為什麼未列為條目(&amp;Y)？</translation>
    </message>
</context>
<context>
    <name>duixian::reader::StatementDetail</name>
    <message>
        <source>The statement in words</source>
        <translation>陳述詳情</translation>
    </message>
</context>
<context>
    <name>duixian::reader::StatementPanel</name>
    <message>
        <source>Statements</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation>取消篩選</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Choose what the table shows</source>
        <translation>選擇表中顯示的欄</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>複製列(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) chosen: %1</source>
        <translation>
            <numerusform>已選 %Ln 行：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::DifferencesDialog</name>
    <message>
        <source>Passages that differ</source>
        <translation>不同之處</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>The words of both are the same.</source>
        <translation>兩者文字相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) differ.</source>
        <translation>
            <numerusform>有 %Ln 處不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>資料庫中：%1</translation>
    </message>
    <message>
        <source>The copy: %1</source>
        <translation>副本：%1</translation>
    </message>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>前往該處(&amp;G)</translation>
    </message>
    <message>
        <source>Take the copy &amp;in as well</source>
        <translation>副本一併收入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ImportDesk</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>匯入結果 %1</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>試算表 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ImportDialog</name>
    <message>
        <source>Set &amp;place…</source>
        <translation>設定地區(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;in as well</source>
        <translation>一併收入(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>檢視差異(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>開啟報告(&amp;O)</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>上次匯入</translation>
    </message>
    <message>
        <source>Read again with &amp;encoding</source>
        <translation>換編碼重讀(&amp;E)</translation>
    </message>
    <message>
        <source>As the program finds it</source>
        <translation>由程式判斷</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>匯入的檔案</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>篩選檔案</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>儲存清單(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>複製清單(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製所選列(&amp;C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a file to read what is wrong with it, and what can be done.</source>
        <translation>選擇一個檔案，檢視問題與處理辦法。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>地區代碼</translation>
    </message>
</context>
<context>
    <name>duixian::shell::KeepingDesk</name>
    <message>
        <source>a report whose name can&apos;t be read</source>
        <translation>一份名稱無法讀出的報告</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program changed the library; what you see is up to date.</source>
        <translation>另一個程式改動了資料庫；現在顯示的是最新內容。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. What can be read is shown; go back to a restore point, or save what can be read.</source>
        <translation>資料庫檔案已損壞，目前顯示的是仍能讀出的內容。請恢復到某個還原點，或儲存能讀出的內容。</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>處理辦法…</translation>
    </message>
    <message>
        <source>Today&apos;s restore point was not made: %1</source>
        <translation>今天的還原點未能建立：%1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>已建立：%1</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Duixian. It can be read and searched, but not changed: install the newer version to work with it.</source>
        <translation>此資料庫由更新版本的兌現建立，只能閱讀和尋找，不能改動。如需改動，請安裝新版本。</translation>
    </message>
    <message>
        <source>The library was made by an older version of Duixian and has been brought up to date. As it was before, it is kept as a restore point in %1.</source>
        <translation>此資料庫由舊版本的兌現建立，現已升級。升級前的內容已作為還原點儲存在 %1。</translation>
    </message>
    <message>
        <source>Restore points…</source>
        <translation>還原點…</translation>
    </message>
    <message>
        <source>This library can be read, but not changed: its file or folder is write-protected. To work with it, copy it to a folder of your own and open the copy.</source>
        <translation>此資料庫只能閱讀，不能改動：檔案或所在資料夾設有防寫保護。如需改動，請把它複製到自己的資料夾，再開啟副本。</translation>
    </message>
    <message>
        <source>The file %1 was moved, removed or replaced while it was open. Nothing more is written. Put it back, or open the library where it is now.</source>
        <translation>檔案 %1 在開啟期間被移動、刪除或替換，不會再寫入任何內容。請把它放回原處，或從新位置開啟資料庫。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Saving what can be read of “%1”…</source>
        <translation>正在儲存「%1」中能讀出的內容…</translation>
    </message>
    <message>
        <source>This library can be read, but not changed.</source>
        <translation>此資料庫只能閱讀，不能改動。</translation>
    </message>
    <message>
        <source>Reports are being read now. Wait until that is done, or cancel it, and come back.</source>
        <translation>正在讀取報告。請等它完成，或取消後再來。</translation>
    </message>
    <message>
        <source>Making a restore point…</source>
        <translation>正在建立還原點…</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>正在恢復到 %1…</translation>
    </message>
    <message>
        <source>Restored: %1. What was there before is kept as a restore point.</source>
        <translation>已恢復到 %1。恢復前的內容已儲存為還原點。</translation>
    </message>
    <message>
        <source>Restored: %1. The damaged file is kept as %2.</source>
        <translation>已恢復到 %1。已損壞的檔案保留為 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln report(s), in a new library.</source>
        <translation>
            <numerusform>已儲存 %Ln 份報告到新的資料庫。</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is now in %1.</source>
        <translation>能讀出的內容現已存入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) can&apos;t be read whole any more. Import them again:</source>
        <translation>
            <numerusform>有 %Ln 份報告已不能完整讀出，請重新匯入：</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of your own decisions, notes and words could be read. Look them through.</source>
        <translation>您自己的判斷、註解和詞語未能全部讀出，請檢查一遍。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::LibraryDesk</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空清單(&amp;C)</translation>
    </message>
    <message>
        <source>What came with it was not imported. Bring it in once the library is open.</source>
        <translation>隨它一起給出的檔案沒有匯入。請在資料庫開啟後再匯入。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::LibraryPanel</name>
    <message>
        <source>Filter places and years</source>
        <translation>篩選地方和年份</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>資料庫</translation>
    </message>
</context>
<context>
    <name>duixian::shell::MainWindow</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>試算表 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>pasted %1</source>
        <translation>貼上文字 %1</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy files or the text of a report first.</source>
        <translation>沒有可貼上的內容。請先複製檔案或報告文字。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Title of the report:</source>
        <translation>報告標題：</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>搜尋 …</translation>
    </message>
</context>
<context>
    <name>duixian::shell::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>關閉此提示</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PassportDialog</name>
    <message>
        <source>Passport</source>
        <translation>報告資料</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>複製為文字(&amp;C)</translation>
    </message>
    <message>
        <source>? doubtful, %1</source>
        <translation>? 存疑，%1</translation>
    </message>
    <message>
        <source>Set by hand. Back to what the program finds</source>
        <translation>人工設定。恢復為程式判斷</translation>
    </message>
    <message>
        <source>Go to these words</source>
        <translation>前往這些文字</translation>
    </message>
    <message>
        <source>Read with this encoding</source>
        <translation>按此編碼讀取</translation>
    </message>
    <message>
        <source>Encoding as the program finds it</source>
        <translation>編碼由程式判斷</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新讀取(&amp;R)</translation>
    </message>
    <message>
        <source>Read it again by the rules of today. What was settled by hand stays.</source>
        <translation>按現行規則重新讀取，人工設定保持不變。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PlaceDialog</name>
    <message>
        <source>Set place</source>
        <translation>設定地區</translation>
    </message>
    <message numerus="yes">
        <source>Place of %Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份報告的地區</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Every district, county and city of China is in the list, also those that are gone.</source>
        <translation>清單包含全國各區、縣、市，也包括已裁撤的。</translation>
    </message>
    <message>
        <source>%1: not in the list, taken as it is written, without a code.</source>
        <translation>%1：不在清單中，按所寫名稱收入，沒有代碼。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PlaceField</name>
    <message>
        <source>Name of the place, or its code</source>
        <translation>地區名稱或代碼</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Choose a line of the list, or write any name: a place that is not in the list has no code. Higher places go before it: province city district.</source>
        <translation>可從清單中選擇，也可自行填寫；不在清單中的地區沒有代碼。上級地區寫在前面：省 市 區。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PointsDialog</name>
    <message>
        <source>daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>before a newer version changed the file&apos;s form</source>
        <translation>新版本升級檔案格式之前</translation>
    </message>
    <message>
        <source>before reports were read anew</source>
        <translation>重新讀取報告之前</translation>
    </message>
    <message>
        <source>before another point was restored</source>
        <translation>恢復到其他還原點之前</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手動建立</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>緣由</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Restore points</source>
        <translation>還原點</translation>
    </message>
    <message>
        <source>There is no restore point of this library yet.</source>
        <translation>此資料庫還沒有還原點。</translation>
    </message>
    <message>
        <source>Restore points of “%1”</source>
        <translation>「%1」的還原點</translation>
    </message>
    <message>
        <source>Restoring puts the library back as it was at that moment. The damaged file is kept beside it under another name.</source>
        <translation>恢復後，資料庫回到當時的樣子。已損壞的檔案會重新命名保留在旁邊。</translation>
    </message>
    <message>
        <source>Restoring puts all reports, decisions and notes back as they were at that moment. What is there now is kept as a restore point first, so that you can come back to it.</source>
        <translation>恢復後，所有報告、判斷和註解都回到當時的樣子。現有內容會先儲存為還原點，以後還可以恢復回來。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢復(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>立即建立(&amp;M)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>開啟資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在進行</translation>
    </message>
    <message>
        <source>A restore point is a whole copy of the library. One is made each day on which the program is used, and before anything that changes much; the older ones are cleared away by and by, those made by hand never.</source>
        <translation>還原點是資料庫的完整副本。使用程式的每一天，以及每次較大改動之前，都會自動建立一個；較舊的會陸續清除，手動建立的不會清除。</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>無法讀取</translation>
    </message>
</context>
<context>
    <name>duixian::shell::StartPage</name>
    <message>
        <source>Recent libraries</source>
        <translation>最近的資料庫</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on this window.</source>
        <translation>也可以把檔案或資料夾拖到視窗中的任意位置。</translation>
    </message>
    <message>
        <source>What was promised, what was done</source>
        <translation>承諾了什麼，做到了什麼</translation>
    </message>
    <message>
        <source>Duixian reads government work reports, marks every target and every outcome with a figure, and sets plan against outcome year by year. This library has no reports yet.</source>
        <translation>「兌現」閱讀政府工作報告，標出每一個有數字的目標和完成情況，逐年把計畫與完成對照起來。這個資料庫裡還沒有報告。</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>匯入報告(&amp;I)…</translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation>開啟示例(&amp;S)</translation>
    </message>
    <message>
        <source>Six invented reports of two invented districts, in a library of their own</source>
        <translation>兩個虛構區縣的六份虛構報告，放在單獨的資料庫裡</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
</context>
<context>
    <name>duixian::shell::StatusLine</name>
    <message>
        <source>Show list</source>
        <translation>檢視清單</translation>
    </message>
    <message>
        <source>Everything is saved at once; there is nothing to save by hand.</source>
        <translation>所有改動隨時儲存，無需手動儲存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份報告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln 個條目</numerusform>
        </translation>
    </message>
    <message>
        <source>importing %1 of %2</source>
        <translation>正在匯入第 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>正在尋找檔案</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>剩餘約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>剩餘約 %Ln 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1 份</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation>工作進度</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel. What is in the library stays.</source>
        <translation>取消。已寫入資料庫的內容保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>已審核 %Ln 條</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWording</name>
    <message>
        <source>import of “%1”</source>
        <translation>匯入「%1」</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>passport of “%1”</source>
        <translation>「%1」的資料</translation>
    </message>
    <message>
        <source>passage left out of “%1”</source>
        <translation>「%1」中略去的段落</translation>
    </message>
    <message>
        <source>passage put back in “%1”</source>
        <translation>「%1」中放回的段落</translation>
    </message>
    <message>
        <source>new reading of “%1”</source>
        <translation>重新解讀「%1」</translation>
    </message>
    <message>
        <source>new name for “%1”</source>
        <translation>「%1」重新命名</translation>
    </message>
    <message>
        <source>acceptance of “%1”</source>
        <translation>確認「%1」</translation>
    </message>
    <message>
        <source>correction of “%1”</source>
        <translation>更正「%1」</translation>
    </message>
    <message>
        <source>rejection of “%1”</source>
        <translation>否決「%1」</translation>
    </message>
    <message>
        <source>statement added: “%1”</source>
        <translation>新增條目：「%1」</translation>
    </message>
    <message>
        <source>decision taken back on “%1”</source>
        <translation>撤回對「%1」的判斷</translation>
    </message>
    <message>
        <source>remark on “%1”</source>
        <translation>註解：「%1」</translation>
    </message>
    <message>
        <source>tag on “%1”</source>
        <translation>標籤：「%1」</translation>
    </message>
    <message>
        <source>pair joined: “%1”</source>
        <translation>配對：「%1」</translation>
    </message>
    <message>
        <source>pair parted: “%1”</source>
        <translation>拆開配對：「%1」</translation>
    </message>
    <message>
        <source>verdict overruled: “%1”</source>
        <translation>改判：「%1」</translation>
    </message>
    <message>
        <source>change of the library&apos;s own words: “%1”</source>
        <translation>改動自訂詞語：「%1」</translation>
    </message>
    <message>
        <source>saved search “%1”</source>
        <translation>儲存的搜尋「%1」</translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln report(s)</source>
        <translation>
            <numerusform>匯入 %Ln 份報告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln report(s)</source>
        <translation>
            <numerusform>移除 %Ln 份報告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passports of %Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份報告的資料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new reading of %Ln report(s)</source>
        <translation>
            <numerusform>重新解讀 %Ln 份報告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acceptance of %Ln statement(s)</source>
        <translation>
            <numerusform>確認 %Ln 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correction of %Ln statement(s)</source>
        <translation>
            <numerusform>更正 %Ln 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejection of %Ln statement(s)</source>
        <translation>
            <numerusform>否決 %Ln 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>撤回 %Ln 個判斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag on %Ln place(s)</source>
        <translation>
            <numerusform>%Ln 處標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions brought in from “%1”</source>
        <translation>併入「%1」中的判斷</translation>
    </message>
    <message>
        <source>responsible unit of “%1”</source>
        <translation>「%1」的責任單位</translation>
    </message>
    <message>
        <source>figures of another source: “%1”</source>
        <translation>其他來源的數字：「%1」</translation>
    </message>
    <message>
        <source>paragraphs joined: “%1”</source>
        <translation>對上段落：「%1」</translation>
    </message>
    <message>
        <source>joined paragraphs parted: “%1”</source>
        <translation>拆開段落：「%1」</translation>
    </message>
</context>
<context>
    <name>duixian::shell::HistoryDialog</name>
    <message>
        <source>What was done</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>歷程記錄各步</translation>
    </message>
    <message>
        <source>&amp;Return to this step</source>
        <translation>回到這一步(&amp;R)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷程記錄</translation>
    </message>
    <message>
        <source>Choose a step: the library becomes as it was right after it. What is undone so stays in the list, in grey, until something else is changed.</source>
        <translation>選定一步：資料庫將恢復到剛完成該步時的樣子。由此復原的各步以灰色留在清單中，直到作出新的改動。</translation>
    </message>
    <message>
        <source>The beginning of this list</source>
        <translation>清單的起點</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>The library is here</source>
        <translation>資料庫現在處於這一步</translation>
    </message>
</context>
<context>
    <name>duixian::shell::HistoryDesk</name>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>JudgingWords</name>
    <message>
        <source>&amp;Accept</source>
        <translation>確認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>否決(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>撤回判斷(&amp;T)</translation>
    </message>
</context>
<context>
    <name>JudgingWording</name>
    <message>
        <source>accepted</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否決</translation>
    </message>
    <message>
        <source>added</source>
        <translation>人工新增</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>In the text called</source>
        <translation>文中稱</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Stretch of</source>
        <translation>進取目標所屬</translation>
    </message>
</context>
<context>
    <name>duixian::shell::StatementDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::JudgingDesk</name>
    <message>
        <source>Correct a statement</source>
        <translation>更正條目</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>新增條目</translation>
    </message>
</context>
<context>
    <name>OwnWordsWording</name>
    <message>
        <source>A word is empty. Write it into its field.</source>
        <translation>有一個詞是空的。請在其欄中填寫。</translation>
    </message>
    <message>
        <source>“%1” has a blank in it. Write it as one word.</source>
        <translation>「%1」中有空格。請寫成一個詞。</translation>
    </message>
    <message>
        <source>“%1” is one character and would be found everywhere. Take a longer name.</source>
        <translation>「%1」只有一個字，處處都會被找到。請用更長的名稱。</translation>
    </message>
    <message>
        <source>“%1” is in traditional characters. Write it in simplified ones: reports in both are read with it.</source>
        <translation>「%1」是繁體。請用簡體書寫：簡繁兩種報告都會用它來解讀。</translation>
    </message>
    <message>
        <source>“%1” is the name of an indicator already.</source>
        <translation>「%1」已是某個指標的名稱。</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. Choose one from the list, or add it first.</source>
        <translation>沒有名為「%1」的指標。請從清單中選擇，或先新增該指標。</translation>
    </message>
    <message>
        <source>“%1” is said in no way. Choose at least one measure.</source>
        <translation>「%1」沒有任何度量。請至少選擇一種。</translation>
    </message>
    <message>
        <source>“%1” is no unit that the program knows.</source>
        <translation>「%1」不是本程式認識的單位。</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>沒有名為「%1」的詞表。</translation>
    </message>
    <message>
        <source>“%1” is in that list already.</source>
        <translation>該詞表中已有「%1」。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::WordsDialog</name>
    <message>
        <source>Own indicators and names</source>
        <translation>自訂指標與名稱</translation>
    </message>
    <message>
        <source>What you add here is known when reports of this library are read. Those that are in already are read anew when you ask for it.</source>
        <translation>在此新增的內容，解讀本資料庫的報告時都會認得。已在庫中的報告，在您要求時才重新解讀。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>去掉(&amp;T)</translation>
    </message>
    <message>
        <source>an indicator of its own</source>
        <translation>獨立的指標</translation>
    </message>
    <message>
        <source>an indicator of its own, in %1</source>
        <translation>獨立的指標，單位 %1</translation>
    </message>
    <message>
        <source>in the list %1</source>
        <translation>詞表 %1 中的詞</translation>
    </message>
    <message>
        <source>units, such as 亿元 公里</source>
        <translation>單位，如 億元 公里</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ReadingDialog</name>
    <message>
        <source>new</source>
        <translation>新找到</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>不再找到</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有變化</translation>
    </message>
    <message>
        <source>your word loses its place</source>
        <translation>您的判斷將失去所在的詞句</translation>
    </message>
    <message>
        <source>your word finds its place again</source>
        <translation>您的判斷重新找到所在的詞句</translation>
    </message>
    <message>
        <source>your word holds, the rules now differ</source>
        <translation>您的判斷仍然有效，但規則的看法變了</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>沒有變化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 處變化</numerusform>
        </translation>
    </message>
    <message>
        <source>Report and statement</source>
        <translation>報告與條目</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>將有的變化</translation>
    </message>
    <message>
        <source>&amp;Read them anew</source>
        <translation>重新解讀(&amp;R)</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新解讀</translation>
    </message>
    <message>
        <source>The reports that older rules or other words read are being looked through…</source>
        <translation>正在檢視由舊規則或其他詞語解讀的報告……</translation>
    </message>
    <message>
        <source>All reports were read by the rules and words of today. Nothing would change.</source>
        <translation>所有報告都是按今天的規則和詞語解讀的，不會有任何變化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) were read by older rules or other words.</source>
        <translation>
            <numerusform>%Ln 份報告是按舊規則或其他詞語解讀的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would change.</source>
        <translation>
            <numerusform>其中 %Ln 份會有變化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that you decided keeps its place.</source>
        <translation>您的所有判斷都會保留在原處。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your decisions would lose their place; they are kept and listed.</source>
        <translation>
            <numerusform>您的 %Ln 個判斷將失去所在的詞句；它們會被保留並列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore point is made first, and the step can be undone.</source>
        <translation>會先做一個還原點，而且這一步可以復原。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::RulesDesk</name>
    <message>
        <source>Reading anew</source>
        <translation>重新解讀</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) read anew</source>
        <translation>
            <numerusform>已重新解讀 %Ln 份報告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::LooseDialog</name>
    <message>
        <source>Decisions without a place</source>
        <translation>失去位置的判斷</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>所指詞句</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>pair joined</source>
        <translation>配對</translation>
    </message>
    <message>
        <source>pair parted</source>
        <translation>拆開配對</translation>
    </message>
    <message>
        <source>verdict overruled</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已移除）</translation>
    </message>
    <message>
        <source>Every decision, remark and tag has its place.</source>
        <translation>所有判斷、註解和標籤都在原處。</translation>
    </message>
    <message>
        <source>The words that these were said of are not in the text as it is read now, or the report was removed. They are kept, and take effect again once the words are there.</source>
        <translation>以下判斷所指的詞句不在現在所讀的文字中，或報告已被移除。它們會一直保留，待詞句重新出現即再生效。</translation>
    </message>
</context>
<context>
    <name>QuestionWording</name>
    <message>
        <source>words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>indicator with</source>
        <translation>指標名含</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>any words</source>
        <translation>任意詞語</translation>
    </message>
    <message>
        <source>any indicator</source>
        <translation>任意指標</translation>
    </message>
    <message>
        <source>levels and changes</source>
        <translation>總量與增減都算</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意數值</translation>
    </message>
    <message>
        <source>targets and outcomes</source>
        <translation>目標與完成都算</translation>
    </message>
    <message>
        <source>any strength</source>
        <translation>任意力度</translation>
    </message>
    <message>
        <source>any year</source>
        <translation>任意年份</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>任意地區</translation>
    </message>
    <message>
        <source>any kind of report</source>
        <translation>任意種類的報告</translation>
    </message>
    <message>
        <source>plainly promised</source>
        <translation>未加強調</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小於 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超過 %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>等於 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低於 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大於 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator: GDP</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>year of the report</source>
        <translation>報告年份</translation>
    </message>
</context>
<context>
    <name>duixian::searching::FacetPanel</name>
    <message>
        <source>Narrow down</source>
        <translation>縮小範圍</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>no such word</source>
        <translation>未加強調</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Target or outcome</source>
        <translation>目標或完成</translation>
    </message>
    <message>
        <source>Strength of targets</source>
        <translation>目標力度</translation>
    </message>
</context>
<context>
    <name>duixian::reader::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation>在本報告中尋找</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>關閉尋找欄</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>關閉尋找欄（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 處，共 %2 處</translation>
    </message>
    <message>
        <source>not in this report</source>
        <translation>本報告中沒有</translation>
    </message>
</context>
<context>
    <name>duixian::searching::HitView</name>
    <message>
        <source>Sentences found</source>
        <translation>找到的句子</translation>
    </message>
    <message>
        <source>&amp;Open in the report</source>
        <translation>在報告中開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy with its source</source>
        <translation>連同出處複製(&amp;C)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::JumpBox</name>
    <message>
        <source>A report, a place, an indicator, a command</source>
        <translation>報告、地區、指標或指令</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的項目</translation>
    </message>
    <message>
        <source>Search all reports for “%1”</source>
        <translation>在所有報告中搜尋「%1」</translation>
    </message>
</context>
<context>
    <name>duixian::shell::JumpDesk</name>
    <message>
        <source>plan and outcome · %1</source>
        <translation>計畫與完成 · %1</translation>
    </message>
    <message>
        <source>search for this indicator</source>
        <translation>搜尋這一指標</translation>
    </message>
</context>
<context>
    <name>duixian::searching::QuestionChip</name>
    <message>
        <source>%1, perhaps</source>
        <translation>%1（不確定）</translation>
    </message>
    <message>
        <source>Perhaps meant otherwise. A click shows how else it can be taken.</source>
        <translation>也可能另有所指，點按可選其他理解。</translation>
    </message>
    <message>
        <source>A click shows how else it can be taken.</source>
        <translation>點按可選其他理解。</translation>
    </message>
</context>
<context>
    <name>duixian::searching::QuestionChips</name>
    <message>
        <source>Nothing that could be searched for yet.</source>
        <translation>還沒有可搜尋的內容。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>去掉這一條</translation>
    </message>
</context>
<context>
    <name>duixian::searching::SavedPanel</name>
    <message>
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::SearchDesk</name>
    <message>
        <source>preparing the search</source>
        <translation>正在建立搜尋索引</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>儲存此搜尋</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>搜尋的名稱：</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>搜尋重新命名</translation>
    </message>
    <message>
        <source>Another search has the name “%1” already.</source>
        <translation>已有名為「%1」的搜尋。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>試算表可用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>found</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>duixian::searching::SearchHead</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Words, or figures: 新增就业 &gt; 1万人</source>
        <translation>詞語，或數字條件：新增就業 &gt; 1萬人</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>搜尋內容</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>What was asked before</source>
        <translation>最近的搜尋</translation>
    </message>
    <message>
        <source>Place and year</source>
        <translation>按地區和年份</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>按相關程度</translation>
    </message>
    <message>
        <source>Sorted as the library is</source>
        <translation>與資料庫的次序相同</translation>
    </message>
    <message>
        <source>The reports that say most about it first</source>
        <translation>談得最多的報告在前</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空清單(&amp;C)</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>正在尋找 …</translation>
    </message>
    <message>
        <source>looking … %1</source>
        <translation>正在尋找 … %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>已找到 %Ln 條</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::searching::SearchPage</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln 個句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 個數字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份報告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中有 %1</translation>
    </message>
    <message>
        <source>the first %1, in %2; there may be more</source>
        <translation>前 %1，出自 %2；可能還有更多</translation>
    </message>
    <message>
        <source>Search all reports</source>
        <translation>搜尋所有報告</translation>
    </message>
    <message>
        <source>Words find sentences, in simplified and traditional script alike. A figure with a comparison finds targets and outcomes.</source>
        <translation>輸入詞語可查句子，簡繁體通用；輸入指標和大小條件可查目標與完成情況。</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>去掉「%1」</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>No sentence of a report says this.</source>
        <translation>沒有報告提到這些內容。</translation>
    </message>
    <message>
        <source>Ask for less:</source>
        <translation>可以放寬條件：</translation>
    </message>
    <message>
        <source>This can&apos;t be searched for</source>
        <translation>無法按此搜尋</translation>
    </message>
</context>
<context>
    <name>QuestionPieces</name>
    <message>
        <source>place:%1</source>
        <translation>地方:%1</translation>
    </message>
    <message>
        <source>report:%1</source>
        <translation>報告:%1</translation>
    </message>
    <message>
        <source>indicator:&quot;%1&quot;</source>
        <translation>指標:&quot;%1&quot;</translation>
    </message>
    <message>
        <source>kind:target</source>
        <translation>性質:目標</translation>
    </message>
    <message>
        <source>kind:outcome</source>
        <translation>性質:完成</translation>
    </message>
    <message>
        <source>strength:binding</source>
        <translation>力度:約束性</translation>
    </message>
    <message>
        <source>strength:ensured</source>
        <translation>力度:確保</translation>
    </message>
    <message>
        <source>strength:plain</source>
        <translation>力度:未加強調</translation>
    </message>
    <message>
        <source>strength:aspired</source>
        <translation>力度:力爭</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>註解：%1</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星號</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>註解</translation>
    </message>
</context>
<context>
    <name>CarriedTable</name>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在的句子</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原來的句子</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
</context>
<context>
    <name>CarriedWords</name>
    <message>
        <source>Gone</source>
        <translation>未再出現</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>換數字</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改寫</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新寫</translation>
    </message>
    <message>
        <source>Sentences of the other report that this one has no more</source>
        <translation>另一份報告有、這一份不再有的句子</translation>
    </message>
    <message>
        <source>Word for word, every figure the same</source>
        <translation>字句和數字都相同</translation>
    </message>
    <message>
        <source>Word for word, with other figures</source>
        <translation>字句相同，數字不同</translation>
    </message>
    <message>
        <source>Most of the words are the same</source>
        <translation>大部分字句相同</translation>
    </message>
    <message>
        <source>Nothing like it stands in the other report</source>
        <translation>另一份報告裡沒有相近的句子</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>StatementSum</name>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln 條目標</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>%Ln 條完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln 條存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln 條已審核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::reader::StatementTable</name>
    <message>
        <source>Statements</source>
        <translation>條目</translation>
    </message>
</context>
<context>
    <name>duixian::reader::StatementFilterBar</name>
    <message>
        <source>Kind of statement</source>
        <translation>條目類別</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Any measure</source>
        <translation>全部度量</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>報告部分</translation>
    </message>
    <message>
        <source>Any part</source>
        <translation>全部部分</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Any indicator</source>
        <translation>全部指標</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑點</translation>
    </message>
    <message>
        <source>Sure or doubtful</source>
        <translation>有無疑點</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Without doubt</source>
        <translation>無疑點</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>是否審核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已審核</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未審核</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>With notes or without</source>
        <translation>有無筆記</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有筆記</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>無筆記</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>篩選條目</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More · %1</source>
        <translation>更多 · %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>不限結論</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>無完成數</translation>
    </message>
    <message>
        <source>Filter by measure, part, indicator, doubt, review, notes and verdict</source>
        <translation>按度量、部分、指標、疑點、審核、筆記和結論篩選</translation>
    </message>
</context>
<context>
    <name>duixian::reader::ReportTabs</name>
    <message>
        <source>Open reports</source>
        <translation>已開啟的報告</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>關閉「%1」</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <translation>前面的分頁</translation>
    </message>
    <message>
        <source>Tabs behind</source>
        <translation>後面的分頁</translation>
    </message>
</context>
<context>
    <name>duixian::reader::ReaderPage</name>
    <message>
        <source>Next statement</source>
        <translation>下一條</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>上一條</translation>
    </message>
    <message>
        <source>Report of the year before</source>
        <translation>上一年的報告</translation>
    </message>
    <message>
        <source>Report of the year after</source>
        <translation>下一年的報告</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回判斷</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>The figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Is it a figure of something?</source>
        <translation>是否指標數字</translation>
    </message>
    <message>
        <source>Words around it</source>
        <translation>前後用語</translation>
    </message>
    <message>
        <source>Its part in the sentence</source>
        <translation>句中作用</translation>
    </message>
    <message>
        <source>Target or outcome</source>
        <translation>目標或完成</translation>
    </message>
    <message>
        <source>Target without a number</source>
        <translation>無數字的目標</translation>
    </message>
    <message>
        <source>Words that name it</source>
        <translation>所指詞語</translation>
    </message>
    <message>
        <source>Figures shared out</source>
        <translation>數字分配</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>度量方式</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>How firmly</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Floor and stretch</source>
        <translation>確保與力爭</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>firmness</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主語</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>計數對象</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>stretch above</source>
        <translation>力爭，高於</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>疑點</translation>
    </message>
    <message>
        <source>It stands in a passage that is none of the report: a menu, a caption, a note.</source>
        <translation>所在段落不屬於報告正文，如導覽、圖注、附註。</translation>
    </message>
    <message>
        <source>It numbers something, as in 第三次 or 前10强, and measures nothing.</source>
        <translation>是序數，如「第三次」「前10強」，不計量任何事物。</translation>
    </message>
    <message>
        <source>It has no unit, and nothing that it counts.</source>
        <translation>沒有單位，也沒有所計之物。</translation>
    </message>
    <message>
        <source>It is part of a name, as in PM2.5 or G20.</source>
        <translation>是名稱的一部分，如「PM2.5」「G20」。</translation>
    </message>
    <message>
        <source>It names a class or a stage, as in 百亿级产业 or 二期.</source>
        <translation>表示等級或階段，如「百億級產業」「二期」。</translation>
    </message>
    <message>
        <source>It is a date or a time of day.</source>
        <translation>是日期或時刻。</translation>
    </message>
    <message>
        <source>It belongs to a programme or a slogan, as in 六大行动 or 三项工程.</source>
        <translation>屬於工作提法，如「六大行動」「三項工程」。</translation>
    </message>
    <message>
        <source>It is part of another word, as in 十件民生实事.</source>
        <translation>是其他詞語的一部分，如「十件民生實事」。</translation>
    </message>
    <message>
        <source>It counts rules or aspects, as in 5个方面, and no result.</source>
        <translation>計的是條款或方面，如「5個方面」，不是成果。</translation>
    </message>
    <message>
        <source>It says among how many, as in 首批4家之一, and no result.</source>
        <translation>說的是在多少之中，如「首批4家之一」，不是成果。</translation>
    </message>
    <message>
        <source>It counts what may be chosen, as in 12件候选项目.</source>
        <translation>計的是候選事項，如「12件候選項目」。</translation>
    </message>
    <message>
        <source>It counts places in a ranking, as in 上升11位.</source>
        <translation>計的是排名位次，如「上升11位」。</translation>
    </message>
    <message>
        <source>It is a word with zero, as in 零距离, and no number.</source>
        <translation>是帶「零」字的詞，如「零距離」，不是數字。</translation>
    </message>
    <message>
        <source>It says of how many; what was done stands behind it, as in 5条断头路打通4条.</source>
        <translation>說的是總數，完成數在其後，如「5條斷頭路打通4條」。</translation>
    </message>
    <message>
        <source>It is a threshold that says which things are meant, as in 10亿元以上项目.</source>
        <translation>是限定範圍的門檻，如「10億元以上項目」。</translation>
    </message>
    <message>
        <source>It describes a thing, as in 宽110米的绿道, and is neither promise nor result.</source>
        <translation>只是描述事物，如「寬110米的綠道」，既非目標也非成果。</translation>
    </message>
    <message>
        <source>It is a round amount in a name, as in 千亿斤粮食工程.</source>
        <translation>是名稱中的概數，如「千億斤糧食工程」。</translation>
    </message>
    <message>
        <source>It is where something started; the figure behind it is the result, as in 由45个工作日压缩至39个.</source>
        <translation>是起點數，其後的數字才是結果，如「由45個工作日壓縮至39個」。</translation>
    </message>
    <message>
        <source>It is a length of time that describes or praises, as in 24小时自助服务.</source>
        <translation>是用來描述或強調的時長，如「24小時自助服務」。</translation>
    </message>
    <message>
        <source>among the main expected targets</source>
        <translation>主要預期目標之列</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>“%1” is read as a statement.</source>
        <translation>「%1」已讀作條目。</translation>
    </message>
    <message>
        <source>“%1” is no statement. %2</source>
        <translation>「%1」未列為條目：%2</translation>
    </message>
    <message>
        <source>“%1” is no statement.</source>
        <translation>「%1」未列為條目。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duixian::presentation::TraceView</name>
    <message>
        <source>What the program saw at the figure</source>
        <translation>程式對這個數字的判讀</translation>
    </message>
    <message>
        <source>No figure stands here. Click on a figure in the text, or choose a statement.</source>
        <translation>這裡沒有數字。請點按正文中的數字，或選擇一個條目。</translation>
    </message>
</context>
<context>
    <name>duixian::reader::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
</context>
<context>
    <name>duixian::review::StatementForm</name>
    <message>
        <source>plain</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>2021, or 2021-2025</source>
        <translation>2021，或 2021-2025</translation>
    </message>
    <message>
        <source>Say what is measured: the indicator is empty.</source>
        <translation>請填寫指標：所衡量的是什麼。</translation>
    </message>
    <message>
        <source>A value is no number. Write it without its unit, such as 12.5.</source>
        <translation>數值不是數字。請不帶單位填寫，如 12.5。</translation>
    </message>
    <message>
        <source>The period is no year. Write it as 2021, or as 2021-2025.</source>
        <translation>年份有誤。請寫作 2021 或 2021-2025。</translation>
    </message>
    <message>
        <source>%1, doubtful</source>
        <translation>%1，存疑</translation>
    </message>
</context>
<context>
    <name>duixian::review::ContextView</name>
    <message>
        <source>The paragraph with the figure</source>
        <translation>數字所在的段落</translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewCard</name>
    <message>
        <source>Show in the report</source>
        <translation>在報告中檢視</translation>
    </message>
    <message>
        <source>not saved: Enter saves, Esc takes it back</source>
        <translation>未儲存：Enter 儲存，Esc 還原</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ReviewDesk</name>
    <message>
        <source>accepting</source>
        <translation>正在確認</translation>
    </message>
    <message>
        <source>rejecting</source>
        <translation>正在否決</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) accepted</source>
        <translation>
            <numerusform>已確認 %Ln 個條目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) rejected</source>
        <translation>
            <numerusform>已否決 %Ln 個條目</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it back</source>
        <translation>可用「復原」收回</translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewHead</name>
    <message>
        <source>Of which reports</source>
        <translation>審核哪些報告</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>已審核與未審核</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>計量方式</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本報告</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>本地區</translation>
    </message>
    <message>
        <source>What the library lists</source>
        <translation>資料庫篩選所列</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整個資料庫</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未審核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已審核</translation>
    </message>
    <message>
        <source>Doubtful or not</source>
        <translation>存疑與否</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Not doubtful</source>
        <translation>無疑</translation>
    </message>
    <message>
        <source>Both kinds</source>
        <translation>目標與完成</translation>
    </message>
    <message>
        <source>Every measure</source>
        <translation>全部計量方式</translation>
    </message>
    <message>
        <source>Indicator, words or figure</source>
        <translation>指標、文字或數字</translation>
    </message>
    <message>
        <source>How much is reviewed</source>
        <translation>審核進度</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已審核 %1 / %2</translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewList</name>
    <message>
        <source>Statements to go over</source>
        <translation>待審核的條目</translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewPage</name>
    <message>
        <source>Next report</source>
        <translation>下一份報告</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>顯示全部條目</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中的%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln 個條目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份報告</numerusform>
        </translation>
    </message>
    <message>
        <source>The report before with something to go over</source>
        <translation>前一份有待審核條目的報告</translation>
    </message>
    <message>
        <source>The next report with something to go over</source>
        <translation>下一份有待審核條目的報告</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <source>Says the same to all that the filter passes, as one step</source>
        <translation>對篩選出的全部條目作同一判斷，作為一步</translation>
    </message>
    <message>
        <source>Judge all that the filter passes</source>
        <translation>判斷篩選出的全部條目</translation>
    </message>
    <message>
        <source>Nothing to go over here</source>
        <translation>這裡沒有要審核的條目</translation>
    </message>
    <message>
        <source>All of these are reviewed</source>
        <translation>這些條目都已審核</translation>
    </message>
    <message>
        <source>No statement passes the filter.</source>
        <translation>沒有符合篩選的條目。</translation>
    </message>
    <message>
        <source>What you said to them can be changed at any time: choose one in the list.</source>
        <translation>判斷可隨時更改：在清單中選一條即可。</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln on screen</source>
        <translation>
            <numerusform>確認螢幕上的 %Ln 個條目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::AboutDialog</name>
    <message>
        <source>About Duixian</source>
        <translation>關於兌現</translation>
    </message>
    <message>
        <source>What was promised, what was done</source>
        <translation>承諾了什麼，做到了什麼</translation>
    </message>
    <message>
        <source>Reads Chinese government work reports, finds what was promised and what was done, and sets them side by side. Nothing leaves this computer: the program makes no connection to any network.</source>
        <translation>閱讀政府工作報告，找出承諾了什麼、做到了什麼，並把二者對照起來。所有內容都不會離開這台電腦：程式不連接任何網路。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>自由軟體，依 GNU 通用公眾授權條款第 3 版或更新版本發布，不附帶任何擔保。</translation>
    </message>
    <message>
        <source>With thanks to the makers of %1.</source>
        <translation>感謝以下軟體的作者：%1。</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>複製，用於報告問題(&amp;B)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ColoursPage</name>
    <message>
        <source>&amp;Reset the colours</source>
        <translation>恢復原來的顏色(&amp;R)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>In the light theme</source>
        <translation>淺色配色下</translation>
    </message>
    <message>
        <source>In the dark theme</source>
        <translation>深色配色下</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Found words</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否決</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達到</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未達到</translation>
    </message>
    <message>
        <source>Undecidable</source>
        <translation>無法判斷</translation>
    </message>
    <message>
        <source>%1: ground</source>
        <translation>%1：底色</translation>
    </message>
    <message>
        <source>%1: line</source>
        <translation>%1：線條</translation>
    </message>
    <message>
        <source>text %1, line %2</source>
        <translation>文字 %1，線條 %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>線條 %1</translation>
    </message>
    <message>
        <source>%1: hard to read</source>
        <translation>%1：不易看清</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PreferencesDialog</name>
    <message>
        <source>Show the first &amp;steps with the samples</source>
        <translation>開啟示例時顯示入門步驟(&amp;S)</translation>
    </message>
    <message>
        <source>Text with &amp;serifs</source>
        <translation>正文用襯線字體(&amp;S)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 點</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>配色(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字型(&amp;F)：</translation>
    </message>
    <message>
        <source>Si&amp;ze of the letters:</source>
        <translation>字級(&amp;Z)：</translation>
    </message>
    <message>
        <source>Everything here applies at once. There is nothing to save: what you do to a library is in its file at the moment you do it.</source>
        <translation>這裡的選擇立即生效。不需要儲存：您對資料庫所做的一切，當時就已寫入檔案。</translation>
    </message>
    <message>
        <source>The best one here</source>
        <translation>本機最合適的</translation>
    </message>
    <message>
        <source>&amp;Without serifs:</source>
        <translation>無襯線字體(&amp;W)：</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>Where file dialogs begin. An empty field: in the folder of the last one.</source>
        <translation>檔案對話方塊從哪個資料夾開始。留空：從上次的資料夾開始。</translation>
    </message>
    <message>
        <source>&amp;Reports to import:</source>
        <translation>要匯入的報告(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Exports:</source>
        <translation>匯出的檔案(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Libraries:</source>
        <translation>資料庫(&amp;L)：</translation>
    </message>
    <message>
        <source>Each day that a library is used, a copy of it is kept beside it: the last five, and one of each of the four weeks before. Copies that you make yourself are never cleared away.</source>
        <translation>使用資料庫的每一天，都會在它旁邊保留一份副本：最近五份，以及此前四週每週一份。您自己建立的副本永遠不會被清除。</translation>
    </message>
    <message>
        <source>Restore &amp;points…</source>
        <translation>還原點(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>選擇資料夾：%1</translation>
    </message>
    <message>
        <source>With seri&amp;fs:</source>
        <translation>襯線字體(&amp;F)：</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>評判</translation>
    </message>
</context>
<context>
    <name>duixian::shell::GuideBar</name>
    <message>
        <source>Click a figure that is lit up in the text: the list at the right says what it states. Orange is a target, blue an outcome.</source>
        <translation>點按正文中標亮的數字：右側清單會說明它講的是什麼。橙色是目標，藍色是完成情況。</translation>
    </message>
    <message>
        <source>Is it right? Press A to accept it, C to correct it, R to reject it; Ctrl+Z takes everything back.</source>
        <translation>認得對嗎？按 A 確認，按 C 更正，按 R 否決；Ctrl+Z 可以全部復原。</translation>
    </message>
    <message>
        <source>What came of the promises? Open “Plan and outcome” at the left edge (Ctrl+3). A click on a figure there leads back to its sentence.</source>
        <translation>承諾兌現得怎樣？開啟左側的「計畫與完成」（Ctrl+3）。點按其中的數字可以回到原句。</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>不再顯示</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入門步驟</translation>
    </message>
    <message>
        <source>First steps, %1 of 3</source>
        <translation>入門步驟 %1 / 3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完畢</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>手冊</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手冊各頁</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手冊中尋找</translation>
    </message>
    <message>
        <source>not in the manual</source>
        <translation>手冊中沒有</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按鍵及其作用</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>按詞語或按鍵篩選</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>In the text and the table</source>
        <translation>正文和表格中</translation>
    </message>
    <message>
        <source>The report of the year before</source>
        <translation>上一年的報告</translation>
    </message>
    <message>
        <source>The report of the year after</source>
        <translation>下一年的報告</translation>
    </message>
    <message>
        <source>Close what was opened last, back to the text</source>
        <translation>關閉最後開啟的內容，回到正文</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排比較中</translation>
    </message>
    <message>
        <source>The next paragraphs that belong together</source>
        <translation>下一組對應的段落</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>上一組對應的段落</translation>
    </message>
    <message>
        <source>The next paragraph without a counterpart</source>
        <translation>下一個沒有對應的段落</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一個沒有對應的段落</translation>
    </message>
    <message>
        <source>Pin the marked paragraphs together, or take the pin out</source>
        <translation>把左右各自點選的段落釘在一起，或取下圖釘</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>左右對調</translation>
    </message>
    <message>
        <source>The year before, on the side that has the keys</source>
        <translation>鍵盤所在一側的上一年</translation>
    </message>
    <message>
        <source>The year after, on the side that has the keys</source>
        <translation>鍵盤所在一側的下一年</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>圖表中</translation>
    </message>
    <message>
        <source>The next mark</source>
        <translation>下一個標記</translation>
    </message>
    <message>
        <source>The mark before</source>
        <translation>上一個標記</translation>
    </message>
    <message>
        <source>Open the sentence of the mark</source>
        <translation>開啟標記所在的句子</translation>
    </message>
    <message>
        <source>Write a note at the mark</source>
        <translation>在標記處添加註釋</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>移除註釋</translation>
    </message>
    <message>
        <source>In the panel</source>
        <translation>面板表中</translation>
    </message>
    <message>
        <source>Show the line as a chart</source>
        <translation>把這一行畫成圖表</translation>
    </message>
</context>
<context>
    <name>duixian::reader::TabCloseButton</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>duixian::shell::SecondReaderDesk</name>
    <message>
        <source>This is the library that is open. Choose the other person&apos;s.</source>
        <translation>這就是當前開啟的庫。請選擇另一人的庫。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::AgreementDialog</name>
    <message>
        <source>Both libraries are being read…</source>
        <translation>正在讀取兩個庫…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Agreement by field</source>
        <translation>各欄位的一致程度</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方的</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>全用我的(&amp;M)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>全用對方的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>併入(&amp;B)</translation>
    </message>
    <message>
        <source>My decisions and those in “%1”</source>
        <translation>我的判斷與“%1”中的判斷</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: agreement beyond chance, 1 where it is full, 0 where chance alone would give as much</source>
        <translation>Cohen κ 係數：扣除偶然因素後的一致程度，完全一致為 1，與偶然相當為 0</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>A statement at all</source>
        <translation>是否為條目</translation>
    </message>
    <message>
        <source>The two libraries have no report in common. Reports are the same by their file, or by place and years.</source>
        <translation>兩個庫沒有相同的報告。檔案相同，或地區與年份相同，才算同一份報告。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) are in both libraries.</source>
        <translation>
            <numerusform>兩個庫共有 %Ln 份報告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both of you judged %Ln statement(s).</source>
        <translation>
            <numerusform>雙方都判斷過的條目有 %Ln 條。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only you judged %Ln more,</source>
        <translation>
            <numerusform>只有您判斷過的有 %Ln 條，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the other person %Ln.</source>
        <translation>
            <numerusform>只有對方判斷過的有 %Ln 條。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln of their decisions are not in your text; those are left out.</source>
        <translation>
            <numerusform>對方有 %Ln 條判斷的原文不在您的文字中，未計入。</numerusform>
        </translation>
    </message>
    <message>
        <source>You differ nowhere</source>
        <translation>沒有分歧</translation>
    </message>
    <message numerus="yes">
        <source>You differ on %Ln statement(s): choose whose word holds</source>
        <translation>
            <numerusform>有 %Ln 條條目存在分歧：請選擇以誰為準</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also bring in what only the other person judged (%Ln)</source>
        <translation>
            <numerusform>同時併入只有對方判斷過的（%Ln 條）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>NoteColumns</name>
    <message>
        <source>the whole report</source>
        <translation>整份報告</translation>
    </message>
    <message>
        <source>These words are not in the text as it is read now.</source>
        <translation>現在讀到的文字中已沒有這些字句。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>所在字句</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>NotingWords</name>
    <message>
        <source>Re&amp;mark…</source>
        <translation>批註(&amp;M)…</translation>
    </message>
    <message>
        <source>Change the re&amp;mark…</source>
        <translation>修改批註(&amp;M)…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>標籤(&amp;G)…</translation>
    </message>
    <message>
        <source>Take the sta&amp;r away</source>
        <translation>取消星標(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>加星標(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::RemarkDialog</name>
    <message>
        <source>Remark</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>刪除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新標籤</translation>
    </message>
</context>
<context>
    <name>duixian::shell::NotesDialog</name>
    <message>
        <source>Notes and tags</source>
        <translation>批註與標籤</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>轉到原文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>刪除(&amp;R)</translation>
    </message>
    <message>
        <source>Rename the &amp;tag…</source>
        <translation>重新命名標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星標</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>全部標籤</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>篩選批註與標籤</translation>
    </message>
</context>
<context>
    <name>duixian::shell::NotesDesk</name>
    <message>
        <source>Rename the tag</source>
        <translation>重新命名標籤</translation>
    </message>
    <message>
        <source>New name, everywhere in the library:</source>
        <translation>新名稱（全庫生效）：</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>批註與標籤</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>試算表 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewDelegate</name>
    <message>
        <source>without a name</source>
        <translation>無名稱</translation>
    </message>
</context>
<context>
    <name>ReportPrint</name>
    <message>
        <source>Statements</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PrintDesk</name>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>列印預覽(&amp;V)…</translation>
    </message>
    <message>
        <source>S&amp;ave as PDF…</source>
        <translation>另存為 PDF(&amp;A)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::shell::VerdictsPage</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>&amp;Tolerance for “about” (左右):</source>
        <translation>「左右」的容差(&amp;T)：</translation>
    </message>
    <message>
        <source>By so much of its number a target with “about” may be missed and still counts as reached. A chart in which it may have decided says so at its foot.</source>
        <translation>帶「左右」的目標，相差不超過其數值的這一比例，仍算達到。容差可能起了作用的圖表會在圖下註明。</translation>
    </message>
    <message>
        <source>Verdicts go by the numbers alone. A target is reached where the outcome is at or above it; where less is better (unemployment, energy use) or a fall is promised, at or below it; of a range, from its nearer end on. An outcome that is only a bound decides where its bound does. Without numbers, or with units that can&apos;t be brought together, the verdict is “undecidable”.</source>
        <translation>是否達到只按數字評判：完成不低於目標即為達到；越低越好的指標（失業率、能耗等）和承諾下降的目標，不高於目標即為達到；目標為區間的，到達較近一端即為達到。完成只有上限或下限的，以該界限能否判定為準。沒有數字或單位無法換算的，結論為「無法判斷」。</translation>
    </message>
</context>
<context>
    <name>PairWording</name>
    <message>
        <source>behind schedule</source>
        <translation>欠進度</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>達進度</translation>
    </message>
    <message>
        <source>ahead of schedule</source>
        <translation>超進度</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done early</source>
        <translation>提前完成</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其它</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>無完成數</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>個百分點</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>outcome %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Reached where the outcome is at or above the target.</source>
        <translation>完成不低於目標即為達到。</translation>
    </message>
    <message>
        <source>The target is an upper limit: reached where the outcome is at or below it.</source>
        <translation>目標為上限，完成不高於目標即為達到。</translation>
    </message>
    <message>
        <source>A fall is the target: reached where the outcome falls as far or further.</source>
        <translation>目標為下降，降幅不小於目標即為達到。</translation>
    </message>
    <message>
        <source>Less is better: reached where the outcome is at or below the target.</source>
        <translation>該指標越低越好，完成不高於目標即為達到。</translation>
    </message>
    <message>
        <source>The target is a range: reached from its upper end down.</source>
        <translation>目標為區間，完成不高於上限即為達到。</translation>
    </message>
    <message>
        <source>The target is a range: reached from its lower end up.</source>
        <translation>目標為區間，完成不低於下限即為達到。</translation>
    </message>
    <message>
        <source>The outcome is itself only a bound, and that does not decide.</source>
        <translation>完成只給出上限或下限，據此無法判斷。</translation>
    </message>
    <message>
        <source>There is no number to be compared with.</source>
        <translation>沒有可以比較的數字。</translation>
    </message>
    <message>
        <source>The units can&apos;t be brought together.</source>
        <translation>計量單位無法換算。</translation>
    </message>
    <message>
        <source>Overruled by a person: %1</source>
        <translation>人工改判，理由：%1</translation>
    </message>
    <message>
        <source>A person says that the two belong together.</source>
        <translation>人工確認兩者對應。</translation>
    </message>
    <message>
        <source>State of the task: %1</source>
        <translation>任務進度：%1</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <comment>a share of the target</comment>
        <translation>（%1 %）</translation>
    </message>
    <message>
        <source>%1 About (左右) may be missed by %2 % of the target: a setting.</source>
        <comment>a rule, a number</comment>
        <translation>%1「左右」按設定允許相差目標值的 %2 %。</translation>
    </message>
    <message>
        <source>No outcome: %1.</source>
        <comment>a reason</comment>
        <translation>無完成數：%1。</translation>
    </message>
    <message>
        <source>%1 On the way, for %2: %3.</source>
        <comment>why there is no outcome, a year, a figure</comment>
        <translation>%1進展：%2為%3。</translation>
    </message>
    <message>
        <source>%1 target %2</source>
        <comment>a year, a figure</comment>
        <translation>%1年目標 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a target, why it has no outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → outcome %2</source>
        <comment>a target, a figure</comment>
        <translation>%1 → 完成 %2</translation>
    </message>
    <message>
        <source>a person&apos;s verdict</source>
        <translation>人工改判</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>Go to the &amp;other end</source>
        <translation>前往另一端(&amp;O)</translation>
    </message>
    <message>
        <source>Pa&amp;ir</source>
        <translation>配對(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Confirm the pair</source>
        <translation>確認配對(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Part the pair</source>
        <translation>拆開配對(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Join with…</source>
        <translation>另行配對(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Overrule the verdict…</source>
        <translation>改判(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take back what was said</source>
        <translation>撤回判斷(&amp;T)</translation>
    </message>
</context>
<context>
    <name>duixian::reader::PairDetail</name>
    <message>
        <source>Go to the outcome</source>
        <translation>前往完成情況</translation>
    </message>
    <message>
        <source>Go to the target</source>
        <translation>前往目標</translation>
    </message>
    <message>
        <source>Go to the target “%1”</source>
        <translation>前往目標「%1」</translation>
    </message>
    <message>
        <source>%1 (key O)</source>
        <translation>%1（O 鍵）</translation>
    </message>
</context>
<context>
    <name>duixian::shell::JoinDialog</name>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Statements to be joined with</source>
        <translation>可以配對的條目</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>配對(&amp;J)</translation>
    </message>
    <message>
        <source>Join a target with its outcome</source>
        <translation>為目標配上完成情況</translation>
    </message>
    <message>
        <source>Join an outcome with its target</source>
        <translation>為完成情況配上目標</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按字詞篩選</translation>
    </message>
    <message>
        <source>The library holds no later report of this place.</source>
        <translation>資料庫中沒有該地區以後年份的報告。</translation>
    </message>
    <message>
        <source>The library holds no earlier report of this place.</source>
        <translation>資料庫中沒有該地區以前年份的報告。</translation>
    </message>
    <message>
        <source>Nothing in this report has these words.</source>
        <translation>這份報告中沒有含這些字詞的條目。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::OverruleDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Overrule a verdict</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the numbers do not decide here</source>
        <translation>為什麼這裡不能只看數字</translation>
    </message>
    <message>
        <source>✓ &amp;Reached</source>
        <translation>✓ 達到(&amp;R)</translation>
    </message>
    <message>
        <source>✗ &amp;Not reached</source>
        <translation>✗ 未達到(&amp;N)</translation>
    </message>
    <message>
        <source>? &amp;Undecidable</source>
        <translation>? 無法判斷(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>理由(&amp;E)：</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PairDesk</name>
    <message>
        <source>The pairs of this report are still being looked for.</source>
        <translation>正在尋找這份報告的配對。</translation>
    </message>
    <message>
        <source>This target has no pair.</source>
        <translation>這個目標沒有配對。</translation>
    </message>
    <message>
        <source>This outcome answers no target of an earlier report.</source>
        <translation>這一完成情況不對應以前報告的任何目標。</translation>
    </message>
</context>
<context>
    <name>PairSums</name>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln 個目標</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without outcome</source>
        <translation>%1 無完成數</translation>
    </message>
</context>
<context>
    <name>PairShortWords</name>
    <message>
        <source>not reported</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>indicator dropped</source>
        <translation>指標不再出現</translation>
    </message>
    <message>
        <source>unit changed</source>
        <translation>單位改變</translation>
    </message>
    <message>
        <source>no next report</source>
        <translation>無下一份報告</translation>
    </message>
    <message>
        <source>target for a term</source>
        <translation>跨年度目標</translation>
    </message>
    <message>
        <source>parted by you</source>
        <translation>由您拆開</translation>
    </message>
    <message>
        <source>at least the target</source>
        <translation>不低於目標</translation>
    </message>
    <message>
        <source>at most the target</source>
        <translation>不高於目標</translation>
    </message>
    <message>
        <source>from the nearer end of the range</source>
        <translation>達到區間近端</translation>
    </message>
    <message>
        <source>the outcome is only a bound</source>
        <translation>完成數只是界限</translation>
    </message>
    <message>
        <source>no number to go by</source>
        <translation>沒有可比的數字</translation>
    </message>
    <message>
        <source>units can&apos;t be compared</source>
        <translation>單位無法比較</translation>
    </message>
    <message>
        <source>your verdict</source>
        <translation>您的判定</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>寫明</translation>
    </message>
    <message>
        <source>declared as not set</source>
        <translation>宣告不設</translation>
    </message>
    <message>
        <source>not mentioned, though it was the year before</source>
        <translation>上年有、本年未提</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未見</translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>缺報告</translation>
    </message>
</context>
<context>
    <name>PairColumns</name>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>目標上限</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>目標單位</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Target as written</source>
        <translation>目標原文</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Unit of the outcome</source>
        <translation>完成單位</translation>
    </message>
    <message>
        <source>Outcome as written</source>
        <translation>完成原文</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>無完成數的原因</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Difference in words</source>
        <translation>差額（文字）</translation>
    </message>
    <message>
        <source>Report of the target</source>
        <translation>目標所在報告</translation>
    </message>
    <message>
        <source>Report of the outcome</source>
        <translation>完成所在報告</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>其他來源</translation>
    </message>
    <message>
        <source>Unit of the second source</source>
        <translation>其他來源單位</translation>
    </message>
    <message>
        <source>Name of the second source</source>
        <translation>其他來源名稱</translation>
    </message>
    <message>
        <source>Second source less outcome</source>
        <translation>其他來源減完成</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>配對</translation>
    </message>
    <message>
        <source>parted</source>
        <translation>拆開</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>judged: %1</source>
        <translation>判定：%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>State</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Person&apos;s word</source>
        <translation>人工意見</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PairFilterBar</name>
    <message>
        <source>What became of it</source>
        <translation>結果如何</translation>
    </message>
    <message>
        <source>Year of the target</source>
        <translation>目標年份</translation>
    </message>
    <message>
        <source>Whose word</source>
        <translation>誰的意見</translation>
    </message>
    <message>
        <source>Place, indicator or figure</source>
        <translation>地方、指標或數字</translation>
    </message>
    <message>
        <source>Whatever became of it</source>
        <translation>全部結果</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>無完成數</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Whoever said so</source>
        <translation>人工或程式</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>有人工意見</translation>
    </message>
    <message>
        <source>The program alone</source>
        <translation>僅由程式</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::ExportButton</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <source>Table (Excel)…</source>
        <translation>表格（Excel）…</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>複製所選列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>顯示的列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Save or copy the table as it is shown</source>
        <translation>按所見儲存或複製此表</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::SentenceView</name>
    <message>
        <source>The sentence of the target</source>
        <translation>目標所在的句子</translation>
    </message>
    <message>
        <source>The sentence of the outcome</source>
        <translation>完成所在的句子</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PairDetail</name>
    <message>
        <source>Read it there</source>
        <translation>到原文閱讀</translation>
    </message>
    <message>
        <source>Next report: %1</source>
        <translation>下一份報告：%1</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PairView</name>
    <message>
        <source>Targets and what came of them</source>
        <translation>目標及其完成情況</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>No target is like this. Take something out of the filter.</source>
        <translation>沒有這樣的目標。請放寬篩選條件。</translation>
    </message>
    <message>
        <source>Pairs are being made…</source>
        <translation>正在配對……</translation>
    </message>
    <message>
        <source>No report of this scope sets a target.</source>
        <translation>此範圍內沒有報告提出目標。</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::TaskTableModel</name>
    <message>
        <source>F2 or a double click to write here</source>
        <translation>按 F2 或按兩下填寫</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>責任單位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Outcome in short</source>
        <translation>完成情況</translation>
    </message>
    <message>
        <source>Target as a number</source>
        <translation>目標數值</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>目標單位</translation>
    </message>
    <message>
        <source>Outcome as a number</source>
        <translation>完成數值</translation>
    </message>
    <message>
        <source>Unit of the outcome</source>
        <translation>完成單位</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::TaskView</name>
    <message>
        <source>Task sheet</source>
        <translation>任務分解表</translation>
    </message>
    <message>
        <source>This report sets no target.</source>
        <translation>這份報告沒有提出目標。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln 項任務</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a responsible unit</source>
        <translation>%1 項未填責任單位</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::MentionTableModel</name>
    <message>
        <source>New this year: the report before has none.</source>
        <translation>本年新增：上一份報告沒有。</translation>
    </message>
    <message>
        <source>Dropped this year: the report before had one.</source>
        <translation>本年不再提：上一份報告有。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::MentionLegend</name>
    <message>
        <source>What the signs stand for: %1</source>
        <translation>符號含義：%1</translation>
    </message>
    <message>
        <source>new this year</source>
        <translation>本年新增</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::SilenceView</name>
    <message>
        <source>Targets or outcomes</source>
        <translation>目標或完成</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>哪些指標</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何變化</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What is stated and what is passed over</source>
        <translation>寫明的與未提的</translation>
    </message>
    <message>
        <source>Place or indicator</source>
        <translation>地方或指標</translation>
    </message>
    <message>
        <source>Standard indicators</source>
        <translation>標準指標</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>所有指標</translation>
    </message>
    <message>
        <source>New or not</source>
        <translation>不論變化</translation>
    </message>
    <message>
        <source>New this year</source>
        <translation>本年新增</translation>
    </message>
    <message>
        <source>Dropped this year</source>
        <translation>本年不再提</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln 行指標</numerusform>
        </translation>
    </message>
    <message>
        <source>new in %1: %2</source>
        <translation>%1 年新增 %2</translation>
    </message>
    <message>
        <source>dropped in %1: %2</source>
        <translation>%1 年不再提 %2</translation>
    </message>
    <message>
        <source>No indicator is like this. Take something out of the filter.</source>
        <translation>沒有這樣的指標。請放寬篩選條件。</translation>
    </message>
    <message>
        <source>Reports are being gone through…</source>
        <translation>正在查閱各報告……</translation>
    </message>
    <message>
        <source>No report of this scope states an indicator.</source>
        <translation>此範圍內沒有報告寫明指標。</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::CoverageTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>new term</source>
        <translation>換屆</translation>
    </message>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln report(s)</source>
        <translation>
            <numerusform>%1，%Ln 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 targets, %2 outcomes</source>
        <translation>目標 %1 個，完成 %2 個</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年數</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places have a report</source>
        <translation>%1 年：%3 個地方中 %2 個有報告</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::CoverageLegend</name>
    <message>
        <source>A disc: a report is there. A disc with a ring: one of a new term. Hatched: missing.</source>
        <translation>實心圓：有報告；帶環：換屆報告；斜線：缺報告。</translation>
    </message>
    <message>
        <source>report there</source>
        <translation>有報告</translation>
    </message>
    <message>
        <source>of a new term</source>
        <translation>換屆報告</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::CoverageView</name>
    <message>
        <source>Places and years of the library</source>
        <translation>資料庫的地方與年份</translation>
    </message>
    <message>
        <source>No report of this scope has a place and years.</source>
        <translation>此範圍內沒有地方和年份明確的報告。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 個地方</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reports there</source>
        <translation>%2 份中有 %1 份</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺 %1 份</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>開啟報告</translation>
    </message>
    <message>
        <source>Import reports for %1…</source>
        <translation>為%1匯入報告…</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PlanPage</name>
    <message>
        <source>Of which reports</source>
        <translation>哪些報告</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PlanDesk</name>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配對</translation>
    </message>
    <message>
        <source>Task sheet</source>
        <translation>任務分解表</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>未提</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>配對</translation>
    </message>
    <message>
        <source>task sheet</source>
        <translation>任務分解表</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>未提</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message numerus="yes">
        <source>Selected in the library: %Ln report(s)</source>
        <translation>
            <numerusform>資料庫中選取的 %Ln 份</numerusform>
        </translation>
    </message>
    <message>
        <source>What the library lists</source>
        <translation>資料庫中列出的</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整個資料庫</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>duixian::shell::FiguresDialog</name>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>檔案缺少「%1」列。</translation>
    </message>
    <message>
        <source>Nothing stands under “%1”.</source>
        <translation>「%1」一欄為空。</translation>
    </message>
    <message>
        <source>“%1” is no year. Write 2020, or 2016-2020.</source>
        <translation>「%1」不是年份。請寫 2020 或 2016-2020。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits with a point.</source>
        <translation>「%1」不是數字。請用數字和小數點書寫。</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>沒有名為「%1」的地方。</translation>
    </message>
    <message>
        <source>Several places are called “%1”. Write the city or the province in front.</source>
        <translation>名為「%1」的地方不止一個。請在前面寫明所屬省市。</translation>
    </message>
    <message>
        <source>More stands there than there are columns, from “%1” on. A comma in a field has to stand in quotation marks.</source>
        <translation>從「%1」起內容多於列數。欄內的逗號須放在引號裡。</translation>
    </message>
    <message>
        <source>Nothing closes the quotation mark; from here on the file is not read.</source>
        <translation>引號沒有閉合；從此行起檔案未讀入。</translation>
    </message>
    <message>
        <source>An earlier line says the same place, indicator, year and source.</source>
        <translation>前面已有一行寫明同一地方、指標、年份和來源。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Lines that can&apos;t be taken</source>
        <translation>無法採用的行</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Sources that are in</source>
        <translation>已有來源</translation>
    </message>
    <message>
        <source>&amp;Choose a file (CSV)…</source>
        <translation>選擇檔案（CSV）(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove the source</source>
        <translation>移除此來源(&amp;R)</translation>
    </message>
    <message>
        <source>Figures of another source</source>
        <translation>其他來源的數字</translation>
    </message>
    <message>
        <source>Figures of a yearbook or a bulletin stand beside what the reports say; both are kept, and a difference that rounding can&apos;t explain is marked.</source>
        <translation>年鑑或公報的數字與報告所述並列，兩者都保留；四捨五入解釋不了的差異會標出。</translation>
    </message>
    <message>
        <source>place,indicator,year,value,unit,source
青禾区,地区生产总值,2018,449.6,亿元,2019年统计年鉴
青禾区,地区生产总值,2018,9.4,%,2019年统计年鉴</source>
        <translation>地方,指標,年份,數值,單位,來源
青禾區,地區生產總值,2018,449.6,億元,2019年統計年鑑
青禾區,地區生產總值,2018,9.4,%,2019年統計年鑑</translation>
    </message>
    <message>
        <source>The file has these columns, in any order, with English or Chinese names</source>
        <translation>檔案須有以下各欄，次序不限，欄名可用中文或英文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) can&apos;t be taken</source>
        <translation>
            <numerusform>%Ln 行無法採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %Ln figure(s)</source>
        <translation>
            <numerusform>匯入 %Ln 個數字(&amp;B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>percentage points</source>
        <translation>百分點</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>ratio to target</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>amplification</source>
        <translation>層層加碼</translation>
    </message>
    <message>
        <source>ratchet</source>
        <translation>棘輪</translation>
    </message>
    <message>
        <source>years unchanged</source>
        <translation>連續未變年數</translation>
    </message>
    <message>
        <source>deviation = outcome − target</source>
        <translation>偏差 = 完成 − 目標</translation>
    </message>
    <message>
        <source>ratio = outcome ÷ target</source>
        <translation>完成率 = 完成 ÷ 目標</translation>
    </message>
    <message>
        <source>amplification = target − target of the next higher level</source>
        <translation>層層加碼 = 本級目標 − 上一級目標</translation>
    </message>
    <message>
        <source>ratchet = target − target of the year before</source>
        <translation>棘輪 = 本年目標 − 上年目標</translation>
    </message>
    <message>
        <source>years unchanged = years in a row with the same target, this one among them</source>
        <translation>連續未變年數 = 目標數值連續相同的年數（含本年）</translation>
    </message>
    <message>
        <source>%1: outcome less target, %2</source>
        <comment>growth, %: outcome less target, percentage points</comment>
        <translation>%1：完成減目標，%2</translation>
    </message>
    <message>
        <source>%1: outcome as a share of the target</source>
        <comment>growth, %: …</comment>
        <translation>%1：完成佔目標的百分比</translation>
    </message>
    <message>
        <source>%1: target less that of the next higher level, %2</source>
        <translation>%1：本級目標減上一級目標，%2</translation>
    </message>
    <message>
        <source>%1: target less that of the year before, %2</source>
        <translation>%1：本年目標減上年目標，%2</translation>
    </message>
    <message>
        <source>%1: years in a row with the same target</source>
        <translation>%1：目標連續相同的年數</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: not to be reckoned, a figure is missing</source>
        <translation>%1：缺少數字，無法計算</translation>
    </message>
    <message>
        <source>deviation = %1 − %2 = %3</source>
        <comment>outcome, target, result</comment>
        <translation>偏差 = %1 − %2 = %3</translation>
    </message>
    <message>
        <source>ratio = %1 ÷ %2 = %3</source>
        <comment>outcome, target, result</comment>
        <translation>完成率 = %1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>amplification = %1 − %2 (%3) = %4</source>
        <comment>own target, upper target, upper level, result</comment>
        <translation>層層加碼 = %1 − %2（%3）= %4</translation>
    </message>
    <message>
        <source>ratchet = %1 − %2 = %3</source>
        <comment>target, target of the year before, result</comment>
        <translation>棘輪 = %1 − %2 = %3</translation>
    </message>
    <message>
        <source>deviation of the year before: %1</source>
        <translation>上年偏差：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) in a row with this target</source>
        <translation>
            <numerusform>目標連續 %n 年相同</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>與目標持平</translation>
    </message>
    <message>
        <source>as the level above</source>
        <translation>與上級目標持平</translation>
    </message>
    <message>
        <source>as the year before</source>
        <translation>與上年目標持平</translation>
    </message>
</context>
<context>
    <name>duixian::charts::FigureExport</name>
    <message>
        <source>Save the chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>Export the figure…</source>
        <translation>匯出圖表…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Save or copy the chart and its table</source>
        <translation>儲存或複製圖表及其表格</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>圖片 PNG…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>向量圖 SVG…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>文件 PDF…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Table (Excel)…</source>
        <translation>表格 Excel…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Copy drawing (SVG)</source>
        <translation>複製向量圖 SVG</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>複製表格</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>A figure of %1 pixels is too small to read. Make it at least %2 pixels wide and high.</source>
        <translation>%1 像素的圖太小，無法辨認。寬和高至少要有 %2 像素。</translation>
    </message>
    <message>
        <source>A figure of %1 pixels is too large: no side may be longer than %2. Choose a smaller size or fewer dots per inch.</source>
        <translation>%1 像素的圖太大：任何一邊不得超過 %2 像素。請減小尺寸或降低每英寸點數。</translation>
    </message>
    <message>
        <source>A picture of %1 pixels takes too much memory. Choose a smaller size or fewer dots per inch, or save a drawing (SVG, PDF): it is sharp at every size.</source>
        <translation>%1 像素的圖片佔用記憶體過多。請減小尺寸或降低每英寸點數，或者儲存為向量圖（SVG、PDF），它在任何尺寸下都清晰。</translation>
    </message>
    <message>
        <source>%1 × %2 px · %3 × %4 cm · %5 dpi</source>
        <translation>%1 × %2 像素 · %3 × %4 公分 · %5 dpi</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>There is not enough memory to draw the figure. Choose a smaller size or fewer dots per inch.</source>
        <translation>記憶體不足，無法繪製該圖。請減小尺寸或降低每英寸點數。</translation>
    </message>
    <message>
        <source>An older file of that name is as it was.</source>
        <translation>原有的同名檔案沒有改動。</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>投影片，16:9</translation>
    </message>
    <message>
        <source>Single column, %1 cm, %2 dpi</source>
        <translation>單欄，%1 公分，%2 dpi</translation>
    </message>
    <message>
        <source>Double column, %1 cm, %2 dpi</source>
        <translation>雙欄，%1 公分，%2 dpi</translation>
    </message>
</context>
<context>
    <name>duixian::charts::FigureDialog</name>
    <message>
        <source>My own size</source>
        <translation>自訂尺寸</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>圖片 PNG</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>向量圖 SVG</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>文件 PDF</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>公分</translation>
    </message>
    <message>
        <source>as &amp;needed</source>
        <translation>按需(&amp;N)</translation>
    </message>
    <message>
        <source>As high as the chart needs</source>
        <translation>圖表需要多高就多高</translation>
    </message>
    <message>
        <source>light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>greys, for print</source>
        <translation>灰度，供印刷</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>儲存(&amp;V)…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>複製(&amp;O)</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>匯出圖表</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, of letters</comment>
        <translation> 點</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> 公分</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>用途(&amp;F)：</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>格式(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Lengths in:</source>
        <translation>長度單位(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>寬度(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>高度(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation>每英寸點數(&amp;D)：</translation>
    </message>
    <message>
        <source>Lette&amp;rs:</source>
        <translation>字級(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>顏色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation>背景(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>標題(&amp;T)：</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>副標題(&amp;U)：</translation>
    </message>
    <message>
        <source>What the figure will look like</source>
        <translation>圖形的預覽</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ChartKey</name>
    <message>
        <source>change of the target</source>
        <translation>目標較上年變動</translation>
    </message>
    <message>
        <source>deviation of the year before</source>
        <translation>上年偏差</translation>
    </message>
</context>
<context>
    <name>ComparedWords</name>
    <message>
        <source>several years</source>
        <translation>多年</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 個百分點</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <translation>較%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more figure(s) in this report</source>
        <translation>
            <numerusform>本報告另有 %Ln 處數字</numerusform>
        </translation>
    </message>
    <message>
        <source>Against %1: %2, %3</source>
        <translation>較%1：%2，%3</translation>
    </message>
    <message>
        <source>* A bound counts with its number, a range with its lower end.</source>
        <translation>* 有界限的按其數字計，區間按下限計。</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>%1 beside %2</source>
        <translation>%1與%2並排比較</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) side by side</source>
        <translation>
            <numerusform>%Ln 份報告並排比較</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison of government work reports</source>
        <translation>政府工作報告比較</translation>
    </message>
    <message>
        <source>The reports</source>
        <translation>報告來源</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>reviews %1</source>
        <translation>回顧 %1</translation>
    </message>
    <message>
        <source>plans %1</source>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>%1 匯入</translation>
    </message>
    <message>
        <source>read by rules %1</source>
        <translation>規則版本 %1</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>比較方法</translation>
    </message>
    <message>
        <source>Figures are read from the texts by rules: which indicator they are of, whether they are promised or reported, for which year. What a person accepted, corrected or rejected in the library goes before what the rules say.</source>
        <translation>數字由規則從原文中讀出：屬於哪項指標、是目標還是完成、針對哪一年。凡在資料庫中由人工確認、更正或否決的，均以人工為準。</translation>
    </message>
    <message>
        <source>A target is joined with the outcome that answers it by the names of both, their measure and their time; whether it was reached has no say in it. Other paragraphs are joined where both state figures of one indicator, where much of their words is the same when figures are left aside, or where they speak of one field of work. A paragraph has at most three counterparts beside those that a person joined by hand; what a person joined goes before all else.</source>
        <translation>目標與回應它的完成數按名稱、口徑和時間配對，是否達成不影響配對。其他段落在以下情形下對應：兩段都有同一指標的數字；除數字外文字大部分相同；談的是同一工作領域。除人工對上的以外，一個段落最多有三個對應段落；人工對上的優先於一切。</translation>
    </message>
    <message>
        <source>In the table a figure is set against another one only in the same measure and unit; ≈ stands where one of the two is a bound or a range, so that the difference is not exact.</source>
        <translation>表中只有口徑和單位相同的數字才相互比較；兩數之一為上下限或區間、差值並非精確值時，前面標 ≈。</translation>
    </message>
    <message>
        <source>What the program does not know: whether two figures that bear one name were counted in the same way, whether a figure was revised later, and what was done that no report tells. That a paragraph has no counterpart means that none was found, not that the matter was dropped. Where it counts, read the sentence.</source>
        <translation>程式不知道的：同名的兩個數字統計口徑是否一致，數字後來是否修訂，以及報告沒有寫到的工作。某段沒有對應段落，只表示沒有找到，並不表示此事不再提。要緊之處，請看原句。</translation>
    </message>
    <message>
        <source>Duixian %1, rules %2</source>
        <translation>兌現 %1，規則版本 %2</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>數字概覽</translation>
    </message>
    <message>
        <source>%1: %2 of %3 paragraphs have a counterpart.</source>
        <translation>%1：%3 個段落中有 %2 個有對應段落。</translation>
    </message>
    <message>
        <source>What joins them: %1.</source>
        <translation>對應依據：%1。</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>How much of %2 stood in %1 already, by characters of its sentences:</source>
        <translation>%2 中有多少在 %1 中已經寫過（按句子字數）：</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1 的部分</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字數</translation>
    </message>
    <message>
        <source>Passages beside each other</source>
        <translation>對應段落</translation>
    </message>
    <message>
        <source>In the order of %1. ◇ marks what is promised, ● what is reported.</source>
        <translation>按 %1 的順序排列。◇ 標目標，● 標完成。</translation>
    </message>
    <message>
        <source>Only what is joined by a target and its outcome, by an indicator or by hand.</source>
        <translation>只列由目標與完成、同一指標或人工對上的段落。</translation>
    </message>
    <message>
        <source>No paragraphs belong together.</source>
        <translation>沒有相互對應的段落。</translation>
    </message>
    <message>
        <source>Without counterpart</source>
        <translation>沒有對應</translation>
    </message>
    <message>
        <source>%1: every paragraph has a counterpart.</source>
        <translation>%1：每個段落都有對應。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>over several years</source>
        <translation>跨多年</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more indicator(s) stand in one report only.</source>
        <translation>
            <numerusform>另有 %Ln 項指標只在一份報告中出現。</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator has figures to be set beside each other.</source>
        <translation>沒有可以並排比較的指標數字。</translation>
    </message>
    <message>
        <source>Below a figure: the difference from the report before it.</source>
        <translation>數字下方：與前一份報告的差值。</translation>
    </message>
    <message>
        <source>Below a figure: the difference from the first report.</source>
        <translation>數字下方：與第一份報告的差值。</translation>
    </message>
    <message>
        <source>Where the figures stand</source>
        <translation>數字出處</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Report and part</source>
        <translation>報告與部分</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原句</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more time(s)</source>
        <translation>
            <numerusform>另有 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>個百分點</translation>
    </message>
</context>
<context>
    <name>HistogramFigure</name>
    <message>
        <source>below the target: %1 (%2 %)</source>
        <comment>a count, a share</comment>
        <translation>低於目標 %1 項（%2%）</translation>
    </message>
    <message>
        <source>on it: %1 (%2 %)</source>
        <comment>on the target: a count, a share</comment>
        <translation>持平 %1 項（%2%）</translation>
    </message>
    <message>
        <source>above it: %1 (%2 %)</source>
        <comment>above the target: a count, a share</comment>
        <translation>高於目標 %1 項（%2%）</translation>
    </message>
</context>
<context>
    <name>JointWords</name>
    <message>
        <source>Pinned by hand</source>
        <translation>人工釘住</translation>
    </message>
    <message>
        <source>Target and outcome</source>
        <translation>目標與完成</translation>
    </message>
    <message>
        <source>Same indicator</source>
        <translation>同一指標</translation>
    </message>
    <message>
        <source>Much the same words</source>
        <translation>用語大致相同</translation>
    </message>
    <message>
        <source>Same theme</source>
        <translation>同一主題</translation>
    </message>
    <message>
        <source>Parts that correspond</source>
        <translation>對應的部分</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>圖釘</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>目標與完成</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duixian::shell::DataDialog</name>
    <message>
        <source>One table (CSV)</source>
        <translation>單張表（CSV）</translation>
    </message>
    <message>
        <source>Plain text that every program reads: raw numbers, the unit in a column of its own. A cell that a spreadsheet would take for a formula gets an apostrophe in front.</source>
        <translation>各種程式都能讀的純文字：數字不加修飾，單位單獨成列。試算表會當作公式的儲存格，前面加一個撇號。</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>One table (Excel)</source>
        <translation>單張表（Excel）</translation>
    </message>
    <message>
        <source>A workbook with one sheet for Excel, WPS and LibreOffice; numbers stay numbers.</source>
        <translation>供 Excel、WPS、LibreOffice 使用的單表活頁簿，數字仍是數字。</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>One table (lines of JSON)</source>
        <translation>單張表（JSON 行）</translation>
    </message>
    <message>
        <source>One object a line, for programs; the same lines as on the command line.</source>
        <translation>每行一個對象，供程式讀取，與指令行輸出相同。</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Data package (zip)</source>
        <translation>資料包（zip）</translation>
    </message>
    <message>
        <source>All that research needs, for pandas, R and Stata: panel in long and wide form, statements, pairs, reports with their passports, a codebook, and a README with versions and a citation line.</source>
        <translation>研究所需的全部內容，供 pandas、R、Stata 使用：長、寬兩種面板，條目，配對，報告及其來歷，編碼手冊，以及寫明版本和引用格式的 README。</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>資料包</translation>
    </message>
    <message>
        <source>Data package (folder)</source>
        <translation>資料包（資料夾）</translation>
    </message>
    <message>
        <source>The same as files in a new folder. A folder that holds anything else is left alone.</source>
        <translation>內容相同，以檔案形式放入新資料夾。已有其他內容的資料夾不會改動。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新資料夾</translation>
    </message>
    <message>
        <source>Project for text analysis (REFI-QDA)</source>
        <translation>文字分析項目（REFI-QDA）</translation>
    </message>
    <message>
        <source>The texts with every statement as a coding, for NVivo, ATLAS.ti, MAXQDA and QualCoder.</source>
        <translation>報告全文，每個條目作為一處編碼，供 NVivo、ATLAS.ti、MAXQDA、QualCoder 使用。</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 項目</translation>
    </message>
    <message>
        <source>Statements: each figure with its words</source>
        <translation>條目：每個數字及其原文</translation>
    </message>
    <message>
        <source>Pairs: each target with what came of it</source>
        <translation>配對：每項目標及其完成情況</translation>
    </message>
    <message>
        <source>Panel: place, indicator and year, with the measures</source>
        <translation>面板：地方、指標、年份，附各項計算量</translation>
    </message>
    <message>
        <source>Task sheets</source>
        <translation>任務分解表</translation>
    </message>
    <message>
        <source>Silence: what is stated and what is passed over</source>
        <translation>未提：寫明的與略過的</translation>
    </message>
    <message>
        <source>Coverage: reports by place and year</source>
        <translation>覆蓋：各地各年的報告</translation>
    </message>
    <message>
        <source>Figures of other sources</source>
        <translation>其他來源的數字</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>表(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, so that Excel reads the Chinese right</source>
        <translation>加位元組序標記，便於 Excel 正確顯示中文(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存為(&amp;S)…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>匯出資料</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Reports:</source>
        <translation>報告(&amp;R)：</translation>
    </message>
    <message numerus="yes">
        <source>The whole library (%Ln report(s))</source>
        <translation>
            <numerusform>整個資料庫（%Ln 份報告）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those chosen in the tree (%Ln report(s))</source>
        <translation>
            <numerusform>左側選取的（%Ln 份報告）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::DataDesk</name>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>A sheet takes no more than 1,048,576 rows, and this table has more. Choose CSV, or fewer reports.</source>
        <translation>一張工作表最多 1,048,576 列，這張表超過了。請改選 CSV，或減少報告。</translation>
    </message>
</context>
<context>
    <name>duixian::charts::ChartTable</name>
    <message>
        <source>What the chart shows, as a table</source>
        <translation>圖表內容的表格</translation>
    </message>
</context>
<context>
    <name>duixian::charts::PlacePicker</name>
    <message>
        <source>filter…</source>
        <translation>篩選…</translation>
    </message>
    <message>
        <source>Filter of the places</source>
        <translation>篩選地方</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation>全選</translation>
    </message>
    <message>
        <source>None</source>
        <comment>places</comment>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Choose all places in sight</source>
        <translation>選取所列的全部地方</translation>
    </message>
    <message>
        <source>Choose no place in sight</source>
        <translation>不選所列的任何地方</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>places</comment>
        <translation>已選 %1／%2</translation>
    </message>
</context>
<context>
    <name>duixian::charts::IndicatorPicker</name>
    <message>
        <source>filter…</source>
        <translation>篩選…</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>All</source>
        <comment>indicators</comment>
        <translation>全選</translation>
    </message>
    <message>
        <source>None</source>
        <comment>indicators</comment>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Tick all indicators in sight</source>
        <translation>勾選所列的全部指標</translation>
    </message>
    <message>
        <source>Tick no indicator in sight</source>
        <translation>不勾選所列的任何指標</translation>
    </message>
    <message>
        <source>%1 (no figure)</source>
        <comment>an indicator</comment>
        <translation>%1（無數字）</translation>
    </message>
    <message>
        <source>The reports have no such figure of %1.</source>
        <translation>報告中沒有%1的此類數字。</translation>
    </message>
</context>
<context>
    <name>duixian::charts::PlaceTreeModel</name>
    <message>
        <source>%1 itself</source>
        <comment>a place, without those within it</comment>
        <translation>%1本級</translation>
    </message>
    <message>
        <source>%1 (no figure)</source>
        <comment>a place</comment>
        <translation>%1（無數字）</translation>
    </message>
    <message>
        <source>The reports of %1 have no such figure.</source>
        <translation>%1的報告中沒有此類數字。</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PanelView</name>
    <message>
        <source>Standard indicators only</source>
        <translation>僅標準指標</translation>
    </message>
    <message>
        <source>Periods of several years</source>
        <translation>含跨年時段</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>繪成圖表</translation>
    </message>
    <message>
        <source>Targets and outcomes by place, indicator and year</source>
        <translation>各地各指標歷年的目標與完成</translation>
    </message>
    <message>
        <source>Place or indicator</source>
        <translation>地方或指標</translation>
    </message>
    <message>
        <source>Reading %1 of %2 places…</source>
        <translation>正在讀取第 %1 個地方，共 %2 個……</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 個地方</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports are being gone through…</source>
        <translation>正在查閱各報告……</translation>
    </message>
    <message>
        <source>No row is like this. Take something out of the filter.</source>
        <translation>沒有這樣的行。請放寬篩選條件。</translation>
    </message>
    <message>
        <source>No report of this scope states an indicator.</source>
        <translation>此範圍內沒有報告寫明指標。</translation>
    </message>
    <message>
        <source>Sentence of the &amp;target</source>
        <translation>目標所在語句(&amp;T)</translation>
    </message>
    <message>
        <source>Sentence of the &amp;outcome</source>
        <translation>完成所在語句(&amp;O)</translation>
    </message>
    <message>
        <source>Show this place and indicator over the years</source>
        <translation>繪出該地該指標歷年情況</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PanelTableModel</name>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Measure, unit</source>
        <translation>度量、單位</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <comment>a year</comment>
        <translation>%1 界限</translation>
    </message>
    <message>
        <source>%1 target</source>
        <comment>a year</comment>
        <translation>%1 目標</translation>
    </message>
    <message>
        <source>%1 outcome</source>
        <comment>a year</comment>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>%1 verdict</source>
        <comment>a year</comment>
        <translation>%1 結果</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>not in the library</source>
        <translation>資料庫中沒有</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, a unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is reckoned, a number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>another source, a number, its unit</comment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>SheetWriting</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>試算表 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::charts::NoteStrays</name>
    <message>
        <source>Remove them</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>the words of a note, an indicator</comment>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>Notes whose mark is not in this chart: %1</source>
        <translation>圖中沒有對應標記的註釋：%1</translation>
    </message>
</context>
<context>
    <name>duixian::charts::NoteEditor</name>
    <message>
        <source>Move the note</source>
        <translation>移動註釋</translation>
    </message>
    <message>
        <source>&amp;Open the sentence</source>
        <translation>開啟原文句子(&amp;O)</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>新增註釋(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change the note…</source>
        <translation>修改註釋(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove the note</source>
        <translation>移除註釋(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原：%1(&amp;U)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>註釋</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>對「%1」的註釋：</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>新增註釋</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>修改註釋</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>移除註釋</translation>
    </message>
    <message>
        <source>Remove notes without a mark</source>
        <translation>移除沒有標記的註釋</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::AloneList</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>%1: %2 of %3 paragraphs without counterpart (%4 %)</source>
        <translation>%1：%3 段中有 %2 段在對方沒有對應（%4 %）</translation>
    </message>
    <message>
        <source>Each paragraph has a counterpart.</source>
        <translation>每一段都有對應。</translation>
    </message>
    <message>
        <source>No paragraph is like this. Take something out of the filter.</source>
        <translation>沒有這樣的段落，請放寬篩選條件。</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::AloneTableModel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::AloneView</name>
    <message>
        <source>Without counterpart on the left</source>
        <translation>左側沒有對應的段落</translation>
    </message>
    <message>
        <source>Without counterpart on the right</source>
        <translation>右側沒有對應的段落</translation>
    </message>
    <message>
        <source>Words, part or theme</source>
        <translation>詞語、部分或主題</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::BandColumn</name>
    <message>
        <source>Swap the sides (X)</source>
        <translation>左右對調（X）</translation>
    </message>
    <message>
        <source>Both sides one year back</source>
        <translation>兩側都退回一年</translation>
    </message>
    <message>
        <source>Both sides one year on</source>
        <translation>兩側都前進一年</translation>
    </message>
    <message>
        <source>Joined paragraph before (Shift+L)</source>
        <translation>上一個有對應的段落（Shift+L）</translation>
    </message>
    <message>
        <source>Next joined paragraph (L)</source>
        <translation>下一個有對應的段落（L）</translation>
    </message>
    <message>
        <source>Pin the paragraphs that are clicked on both sides together, or part them (P)</source>
        <translation>把左右各自點選的段落釘在一起，或取下圖釘（P）</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::CarriedDelegate</name>
    <message>
        <source>Before</source>
        <translation>原句</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::CarriedModel</name>
    <message>
        <source>It stands in another order than before</source>
        <translation>前後次序與原來不同</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::CarriedView</name>
    <message>
        <source>Where else?</source>
        <translation>還出現在哪裡？</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 對照 %2</translation>
    </message>
    <message>
        <source>The sentences are being compared…</source>
        <translation>正在逐句比較…</translation>
    </message>
    <message>
        <source>Set two reports side by side to see what was carried over.</source>
        <translation>並排放上兩份報告，即可看到哪些句子是沿用的。</translation>
    </message>
    <message>
        <source>No sentence of this kind.</source>
        <translation>沒有這一類句子。</translation>
    </message>
    <message>
        <source>Show both sentences</source>
        <translation>顯示前後兩句</translation>
    </message>
    <message>
        <source>Where else does it stand?</source>
        <translation>這句話還出現在哪裡？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>反過來對照</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字詞</translation>
    </message>
    <message>
        <source>Reports of the library in which the sentence stands as well, with the same figures or others</source>
        <translation>資料庫裡也有這句話的報告，數字相同或不同</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Sentences that were carried over</source>
        <translation>沿用的句子</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>Table (Excel)…</source>
        <translation>表格 (Excel)…</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::CompareBar</name>
    <message>
        <source>Scroll together</source>
        <translation>同步捲動</translation>
    </message>
    <message>
        <source>Who scrolls one side moves the other to what belongs there</source>
        <translation>捲動一側，另一側就轉到對應的地方</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ComparePage</name>
    <message>
        <source>Without counterpart</source>
        <translation>沒有對應</translation>
    </message>
    <message>
        <source>Here two reports are read beside each other.
Import two or more of them first.</source>
        <translation>這裡可以左右對照閱讀兩份報告。
請先匯入兩份以上的報告。</translation>
    </message>
    <message>
        <source>Here two reports are read beside each other.
Import another one: this library has only one.</source>
        <translation>這裡可以左右對照閱讀兩份報告。
資料庫裡只有一份，請再匯入一份。</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::CompareSide</name>
    <message>
        <source>Report on the left</source>
        <translation>左側的報告</translation>
    </message>
    <message>
        <source>Report on the right</source>
        <translation>右側的報告</translation>
    </message>
    <message>
        <source>Text on the left</source>
        <translation>左側的正文</translation>
    </message>
    <message>
        <source>Text on the right</source>
        <translation>右側的正文</translation>
    </message>
    <message>
        <source>Choose a report above.</source>
        <translation>請在上方選擇一份報告。</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ComparedTableModel</name>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Measure, unit</source>
        <translation>度量、單位</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ComparedTableView</name>
    <message>
        <source>Indicators of the compared reports</source>
        <translation>所比較報告的指標</translation>
    </message>
    <message>
        <source>Choose two reports to compare what they say.</source>
        <translation>請選擇兩份報告，比較其內容。</translation>
    </message>
    <message>
        <source>No line is like this. Take something out of the filter.</source>
        <translation>沒有符合條件的列。請放寬篩選。</translation>
    </message>
    <message>
        <source>These reports state no figures.</source>
        <translation>這些報告中沒有數字。</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>複製所選的列</translation>
    </message>
    <message>
        <source>Open the sentence</source>
        <translation>開啟所在句子</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>另見：%1</translation>
    </message>
    <message>
        <source>Comparison of reports</source>
        <translation>報告比較</translation>
    </message>
    <message>
        <source>All figures with their sentences</source>
        <translation>全部數字及其句子</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln report(s) promise and report</source>
        <translation>
            <numerusform>%Ln 份報告的目標與完成</numerusform>
        </translation>
    </message>
    <message>
        <source>◇ target, ● outcome</source>
        <translation>◇ 目標，● 完成</translation>
    </message>
    <message>
        <source>each figure in the unit of its line</source>
        <translation>數字均按該列的單位</translation>
    </message>
    <message>
        <source>in small letters the change against the first column</source>
        <translation>小字為較第一欄的變化</translation>
    </message>
    <message>
        <source>in small letters the change against the column before</source>
        <translation>小字為較前一欄的變化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not in this picture.</source>
        <translation>
            <numerusform>另有 %Ln 列未收入本圖。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>資料來源：%1</translation>
    </message>
    <message>
        <source>– the report gives no figure; * a bound counts with its number, a range with its lower end.</source>
        <translation>– 報告未給出數字；* 有界限的按其數字計，區間按下限計。</translation>
    </message>
    <message>
        <source>Sort by the figure</source>
        <translation>按數字排序</translation>
    </message>
    <message>
        <source>Sort by the change</source>
        <translation>按變化排序</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::JointSwitch</name>
    <message>
        <source>Show what a person pinned together</source>
        <translation>顯示人工釘在一起的段落</translation>
    </message>
    <message>
        <source>Show which target and which outcome belong together</source>
        <translation>顯示互相對應的目標和完成</translation>
    </message>
    <message>
        <source>Show paragraphs with figures of the same indicator</source>
        <translation>顯示寫有同一指標數字的段落</translation>
    </message>
    <message>
        <source>Show paragraphs with much the same words</source>
        <translation>顯示用語大致相同的段落</translation>
    </message>
    <message>
        <source>Show paragraphs of one theme</source>
        <translation>顯示同一主題的段落</translation>
    </message>
    <message>
        <source>Show headings of parts that correspond</source>
        <translation>顯示互相對應的各部分標題</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::KindChips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All sentences of the report</source>
        <translation>報告的全部句子</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::LinkBand</name>
    <message>
        <source>What belongs together</source>
        <translation>互相對應的內容</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::QuotationModel</name>
    <message>
        <source>No theme, or several</source>
        <translation>無主題或多個主題</translation>
    </message>
    <message>
        <source>%1 says nothing of it.</source>
        <comment>a report</comment>
        <translation>%1未提及。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), %1 of the report</source>
        <translation>
            <numerusform>%Ln 字，佔全文 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 個數字</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::QuotationView</name>
    <message>
        <source>Themes of the compared reports</source>
        <translation>所比較報告的主題</translation>
    </message>
    <message>
        <source>Paragraphs of the chosen theme and report</source>
        <translation>所選主題和報告的段落</translation>
    </message>
    <message>
        <source>Choose two reports to compare what they say of each theme.</source>
        <translation>請選擇兩份報告，比較各主題的內容。</translation>
    </message>
    <message>
        <source>Choose a cell to read what a report says of a theme.</source>
        <translation>點選一格，檢視報告對該主題的論述。</translation>
    </message>
    <message>
        <source>Themes of reports</source>
        <translation>報告主題</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>全部段落</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln report(s) speak of</source>
        <translation>
            <numerusform>%Ln 份報告談及的主題</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraphs of each theme, and their share of the report&apos;s characters</source>
        <translation>各主題的段落數及其佔全文字數的比重</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>資料來源：%1</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::RepeatPanel</name>
    <message>
        <source>Where else?</source>
        <translation>還出現在哪裡？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Reports in which the sentence stands as well</source>
        <translation>也有這句話的報告</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>正在查詢資料庫…</translation>
    </message>
    <message>
        <source>Looking through the library… %1 of %2</source>
        <translation>正在查詢資料庫… %1 / %2</translation>
    </message>
    <message>
        <source>It stands in no other report of the library.</source>
        <translation>資料庫裡其他報告都沒有這句話。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>查詢已停止。</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln other report(s).</source>
        <translation>
            <numerusform>另有 %Ln 份報告也有這句話。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ReportChips</name>
    <message>
        <source>+ Report</source>
        <translation>+ 報告</translation>
    </message>
    <message>
        <source>Set another report beside these: twelve at most</source>
        <translation>再加一份報告並排比較，最多十二份</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>不再比較%1</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>地區不明</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ReportDialog</name>
    <message>
        <source>&amp;Indicators with their figures</source>
        <translation>指標及其數字(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Passages beside each other</source>
        <translation>對應段落(&amp;P)</translation>
    </message>
    <message>
        <source>What has no &amp;counterpart</source>
        <translation>沒有對應的段落(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存為(&amp;S)…</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>比較報告</translation>
    </message>
    <message>
        <source>Web page (HTML), one file</source>
        <translation>網頁（HTML），單個檔案</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>可列印的頁面（PDF）</translation>
    </message>
    <message>
        <source>that stand in several reports</source>
        <translation>只列多份報告都有的</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all that belong together</source>
        <translation>所有對應段落</translation>
    </message>
    <message>
        <source>only by targets, indicators or by hand</source>
        <translation>只列由目標、指標或人工對上的</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>列哪些指標</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>列哪些段落</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>The sources and a word on the method are always part of it.</source>
        <translation>報告來源和比較方法始終包含在內。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ReportPicker</name>
    <message>
        <source>Place, title or year</source>
        <translation>地區、標題或年份</translation>
    </message>
    <message>
        <source>Reports of the library</source>
        <translation>資料庫中的報告</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ShareDelegate</name>
    <message>
        <source>new %1</source>
        <comment>share of new text</comment>
        <translation>新寫 %1</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ShareList</name>
    <message>
        <source>Shares of the parts</source>
        <translation>各部分的構成</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ShareModel</name>
    <message>
        <source>Whole report</source>
        <translation>全文</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::SideBySide</name>
    <message>
        <source>Working out what belongs together…</source>
        <translation>正在找出互相對應的內容……</translation>
    </message>
    <message>
        <source>Click a paragraph on the left and one on the right, then pin them together.</source>
        <translation>請在左側和右側各點選一段，再把它們釘在一起。</translation>
    </message>
    <message>
        <source>&amp;Open on the reading desk</source>
        <translation>在閱讀頁開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pin to the paragraph marked on the other side</source>
        <translation>與另一側點選的段落釘在一起(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take the pin out</source>
        <translation>取下圖釘(&amp;T)</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::SideHeader</name>
    <message>
        <source>Report of the year before</source>
        <translation>上一年的報告</translation>
    </message>
    <message>
        <source>Report of the year after</source>
        <translation>下一年的報告</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>選擇報告</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::TableExport</name>
    <message>
        <source>Save the comparison</source>
        <translation>儲存比較</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Save or copy the table, or a picture of it</source>
        <translation>儲存或複製表格或其圖片</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <source>Table (Excel)…</source>
        <translation>表格（Excel）…</translation>
    </message>
    <message>
        <source>%1 (CSV)…</source>
        <translation>%1（CSV）…</translation>
    </message>
    <message>
        <source>%1 (Excel)…</source>
        <translation>%1（Excel）…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>圖片（PNG）…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>向量圖（SVG）…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>文件（PDF）…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>複製表格</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文件 (*.pdf)</translation>
    </message>
    <message>
        <source>There is not enough memory to draw the table. Show fewer lines of it.</source>
        <translation>記憶體不足，無法繪製表格。請減少顯示的列。</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::TableFilterBar</name>
    <message>
        <source>In how many reports an indicator stands</source>
        <translation>指標出現在幾份報告中</translation>
    </message>
    <message>
        <source>Targets or outcomes</source>
        <translation>目標或完成</translation>
    </message>
    <message>
        <source>What a figure is set against</source>
        <translation>數字與哪一欄相比</translation>
    </message>
    <message>
        <source>Only differing</source>
        <translation>僅看不同</translation>
    </message>
    <message>
        <source>Lines in which two reports give different figures</source>
        <translation>有兩份報告數字不同的列</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Targets and outcomes</source>
        <translation>目標和完成</translation>
    </message>
    <message>
        <source>Only targets</source>
        <translation>僅目標</translation>
    </message>
    <message>
        <source>Only outcomes</source>
        <translation>僅完成</translation>
    </message>
    <message>
        <source>Against the column before</source>
        <translation>與前一欄比</translation>
    </message>
    <message>
        <source>Against the first column</source>
        <translation>與第一欄比</translation>
    </message>
    <message>
        <source>Against nothing</source>
        <translation>不作比較</translation>
    </message>
    <message>
        <source>In both reports</source>
        <translation>兩份都有</translation>
    </message>
    <message>
        <source>In two or more reports</source>
        <translation>至少兩份有</translation>
    </message>
    <message>
        <source>In every report</source>
        <translation>每份都有</translation>
    </message>
    <message>
        <source>In any report</source>
        <translation>任何一份有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <translation>
            <numerusform>%Ln 列中的 %1 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::CompareDesk</name>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ComparisonReportDesk</name>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ReopeningDesk</name>
    <message>
        <source>“%1” was made by a newer version of Duixian (%2). Open it with that version.</source>
        <translation>「%1」由更新版本的 Duixian（%2）產生。請用該版本開啟。</translation>
    </message>
    <message>
        <source>What “%1” says of its chart can&apos;t be read. Draw the chart anew on the page Plan and outcome.</source>
        <translation>無法讀取「%1」中記錄的圖表資訊。請在「計畫與完成」頁重新繪製該圖表。</translation>
    </message>
    <message>
        <source>The chart of “%1” can&apos;t be opened: this library has no report of %2. It was drawn from these reports; import them, or open the library that has them:

%3</source>
        <translation>無法開啟「%1」的圖表：此資料庫中沒有%2的報告。該圖表依據下列報告繪製；請匯入這些報告，或開啟含有它們的資料庫：

%3</translation>
    </message>
    <message>
        <source>The chart of “%1” was also drawn from reports that are not in this library. It is shown without them:

%2</source>
        <translation>「%1」的圖表還依據了不在此資料庫中的報告，現在不含這些報告顯示：

%2</translation>
    </message>
    <message>
        <source>This library has no figure for the chart of “%1”.</source>
        <translation>此資料庫中沒有「%1」的圖表所需的數字。</translation>
    </message>
    <message>
        <source>Chart of “%1” opened. Its figures are not all as they were when the picture was made.</source>
        <translation>已開啟「%1」的圖表。其中有些數字與製圖時不同。</translation>
    </message>
    <message>
        <source>Chart of “%1” opened, with the same figures.</source>
        <translation>已開啟「%1」的圖表，數字與製圖時相同。</translation>
    </message>
</context>
</TS>
