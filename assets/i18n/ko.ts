<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>basis</name>
    <message>
        <source>assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>새 단계</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>단계 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>단계 이름</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>단계를 추가합니다</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>단계 옮기기</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>고객 여정 지도</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>새 접점</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>접점 추가</translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation>접점 이름</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>No field has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is none of the allowed words: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type “{tag}” is none of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “type” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds half a character (a lone surrogate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has {length} characters; {max_length} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest allowed number is {ge}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest allowed number is {le}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an object with named fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a date such as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date such as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not allowed ({message}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a length of time such as PT4H (4 hours) or P2D (2 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an id: at most 64 letters A to Z, digits, “-” and “_”, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds a control character (U+{code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be one line, without tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not have the form that is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>business hours</source>
        <translation>영업시간</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>24시간</translation>
    </message>
</context>
<context>
    <name>curve</name>
    <message>
        <source>peak {valence} {name}</source>
        <translation>정점 {valence} {name}</translation>
    </message>
    <message>
        <source>end {valence} {name}</source>
        <translation>끝 {valence} {name}</translation>
    </message>
    <message>
        <source>mean {valence}</source>
        <translation>평균 {valence}</translation>
    </message>
    <message>
        <source>{basis} {count}</source>
        <translation>{basis} {count}</translation>
    </message>
    <message>
        <source>untagged {count}</source>
        <translation>감정 없음 {count}</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>{longer} {shorter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>This value is not allowed ({place}): {cause}</source>
        <translation>허용되지 않는 값입니다({place}): {cause}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>offer a person</source>
        <translation>사람 연결을 제안</translation>
    </message>
    <message>
        <source>hand over to a person</source>
        <translation>사람에게 이관</translation>
    </message>
    <message>
        <source>notify a person</source>
        <translation>담당자에게 알림</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Save the handling spec</source>
        <translation>응대 명세 저장</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>포스터 저장</translation>
    </message>
    <message>
        <source>Drawing the poster</source>
        <translation>포스터를 그리고 있습니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>저장했습니다: {file}</translation>
    </message>
</context>
<context>
    <name>feeling</name>
    <message>
        <source>interested</source>
        <translation>관심</translation>
    </message>
    <message>
        <source>excited</source>
        <translation>설렘</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>기쁨</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>만족</translation>
    </message>
    <message>
        <source>relieved</source>
        <translation>안도</translation>
    </message>
    <message>
        <source>grateful</source>
        <translation>고마움</translation>
    </message>
    <message>
        <source>indifferent</source>
        <translation>무덤덤</translation>
    </message>
    <message>
        <source>worried</source>
        <translation>불안</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>답답</translation>
    </message>
    <message>
        <source>worn out</source>
        <translation>피로</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>실망</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>서운함</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>화남</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>“{file}” cannot be opened. {flaw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} Further problems in this file: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with journeymap {app} or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was changed by another program; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no longer there; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is safe in this window. Save it under another name, or decide which version should stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be saved. {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is safe in this window and in the crash journal. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and save again, or save in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>No feeling is tagged in the stage “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling enters at every stage, from first contact to review. Article, no study named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is decisive, but its feeling is only assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag from a workshop is a hypothesis; a decisive moment is worth a look at real customers. Practitioners&apos; advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are hurt or angry at “{name}”, and no recovery leads out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mistake can be enough for customers to avoid a brand. Article, no study named; recovery raises satisfaction, but not proven loyalty (meta-analysis, 2007).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI alone carries several cold moments in a row, from “{first}” to “{last}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there while it gets worse. Article; experiments show that after two failures customers prefer a person (Lu &amp; Min 2025).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person appears on the usual path through this journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People carry feeling, technology carries efficiency. Article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads on from “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end that is neither in the last stage nor marked as leaving is often a way that was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the ways on from “{name}” add up to {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More customers would leave than arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At “{name}” attitude matters more than the answer, but AI is alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints, refunds and reviews are recovered better by people (experiments, field data). Not always: a refund without fault, or an embarrassing topic, can suit AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is decisive, but AI is alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person appears at decisive moments. Article, no study named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints for which nobody has decided who handles them: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handling spec then says: AI, with an exit to a person. Deciding it is the point of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI answers at “{name}”, and a detected complaint reaches nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When dissatisfaction shows, hand over: humanised bots make angry customers angrier (field data and experiments, Crolic et al. 2022).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI answers at “{name}”, and no rule or way leads to a person who is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions outside the script need an answer too. Article; in a survey 60 % feared not to reach a person (Gartner 2023). The handling spec adds a plain exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand-over rule at “{name}” does not say to whom: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trigger without a destination cannot be built as it was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the first AI moment, but it is not said how customers are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law: Korea&apos;s AI Basic Act (article 31) and the EU AI Act (article 50) ask for it in many cases. The handling spec puts in a plain sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person is needed at “{name}”, but no team or role is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that belongs to nobody cannot be staffed or supported. Article; Korean law asks employers to protect people who face customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person is needed at “{name}”, but not by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person may be slower than AI, but not endlessly: say when the first response is due. Our default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints that nobody owns: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever builds it will have questions. Our default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is decisive and AI drafts it, but no human line is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line by a person changes a machine&apos;s sentence. Article, no study named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same human line stands at several touchpoints: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ready text that a person seems to reuse works worse than one signed by AI (7 experiments, Kirk &amp; Givi 2025).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message at “{name}” does not come from a named person who can be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survey or a follow-up carries a person&apos;s name. Article; studies on senders are mixed: plausible, not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has a human line, but its channels send approved templates only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free line cannot be typed into an approved template (the operators&apos; rules, for example for Alimtalk): use a variable or another channel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flaw</name>
    <message>
        <source>At {place}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is JSON, but not a journey of journeymap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say the version of its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no list of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by journeymap {app} (file format {version}); this is journeymap {own}, which reads up to file format {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number} has the same id, {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds half a character (a lone surrogate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is stored as UTF-16, journeys as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not a number that JSON knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON (at character {column} of the line).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fragment</name>
    <message>
        <source>What is on the clipboard is not part of a map.</source>
        <translation>클립보드에 있는 내용은 여정 지도의 일부가 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>아무것도 붙여 넣지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be kept; the journey is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be empty; the last text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” is not a language code such as ko or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date like 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time like 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time zone is not known; write it like Asia/Seoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long by {over} characters; it is kept again when it is short enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither warm nor cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisive moment</source>
        <translation type="unfinished">결정적 순간</translation>
    </message>
    <message>
        <source>Attitude matters more than the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave undecided who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name or a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responds within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What supports the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data it uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How customers are told that it is AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brand&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line a person adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>integrity</name>
    <message>
        <source>A map holds exactly one journey; this one holds {count}.</source>
        <translation>지도 하나에는 여정이 정확히 하나 있어야 합니다. 이 지도에 있는 여정: {count}</translation>
    </message>
    <message>
        <source>The record “{id}” is filed under “{other}”.</source>
        <translation>항목에 적힌 ID와 저장된 ID가 서로 다릅니다(“{id}”, “{other}”).</translation>
    </message>
    <message>
        <source>“{name}” is handled by both, but how AI and person share it is not said.</source>
        <translation>“{name}”: AI와 사람이 함께 응대하지만 어떻게 나누어 맡는지 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” has two hand-over rules with the id “{id}”.</source>
        <translation>“{name}”: 이관 규칙 두 개의 ID가 같습니다(“{id}”).</translation>
    </message>
    <message>
        <source>“{name}” stands in a stage that does not exist: {id}.</source>
        <translation>“{name}”: 단계가 존재하지 않습니다({id}).</translation>
    </message>
    <message>
        <source>“{name}” uses a channel that does not exist: {id}.</source>
        <translation>“{name}”: 채널이 존재하지 않습니다({id}).</translation>
    </message>
    <message>
        <source>“{name}” is handled by a team that does not exist: {id}.</source>
        <translation>“{name}”: 응대할 팀이 존재하지 않습니다({id}).</translation>
    </message>
    <message>
        <source>Transition “{name}” starts at a touchpoint that does not exist: {id}.</source>
        <translation>연결 “{name}”: 시작 접점이 존재하지 않습니다({id}).</translation>
    </message>
    <message>
        <source>Transition “{name}” ends at a touchpoint that does not exist: {id}.</source>
        <translation>연결 “{name}”: 도착 접점이 존재하지 않습니다({id}).</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The crash journal cannot be written: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working, but after a crash only what you saved would be there. Save now, and make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its crash journal is damaged from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>First contact</source>
        <translation>첫 만남</translation>
    </message>
    <message>
        <source>Browsing</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>장바구니</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>확인 안내</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>배송</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>불만</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>후기</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>안부</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>이탈</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>medium</name>
    <message>
        <source>Web</source>
        <translation>웹</translation>
    </message>
    <message>
        <source>App</source>
        <translation>앱</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>메신저</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>소셜 미디어</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>편지</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>대면</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>새 여정</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Recent journeys</source>
        <translation>최근 여정</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Handling spec…</source>
        <translation>응대 명세…</translation>
    </message>
    <message>
        <source>Poster…</source>
        <translation>포스터…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Find touchpoint…</source>
        <translation>접점 찾기…</translation>
    </message>
    <message>
        <source>Personas, channels, teams…</source>
        <translation>페르소나, 채널, 팀…</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>지도(&amp;M)</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>접점 추가</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>연결…</translation>
    </message>
    <message>
        <source>Reverse transition</source>
        <translation>연결 방향 뒤집기</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>단계 이름 바꾸기</translation>
    </message>
    <message>
        <source>Move stage left</source>
        <translation>단계를 왼쪽으로</translation>
    </message>
    <message>
        <source>Move stage right</source>
        <translation>단계를 오른쪽으로</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>단계 삭제</translation>
    </message>
    <message>
        <source>M&amp;oment</source>
        <translation>순간(&amp;O)</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>근거: {basis}</translation>
    </message>
    <message>
        <source>Decisive moment</source>
        <translation>결정적 순간</translation>
    </message>
    <message>
        <source>Handled by: {mode}</source>
        <translation>응대: {mode}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>속성 패널</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>감정 곡선</translation>
    </message>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>다음 확인할 것</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>About journeymap</source>
        <translation>journeymap 정보</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
</context>
<context>
    <name>mode</name>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>함께</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>사람</translation>
    </message>
</context>
<context>
    <name>pattern</name>
    <message>
        <source>AI first, a person takes over</source>
        <translation>AI가 먼저, 필요하면 사람이 이어받음</translation>
    </message>
    <message>
        <source>AI drafts, a person finishes and signs</source>
        <translation>AI가 초안, 사람이 완성하고 서명</translation>
    </message>
    <message>
        <source>A person leads, AI assists</source>
        <translation>사람이 주도, AI가 도움</translation>
    </message>
    <message>
        <source>AI now, a named person later</source>
        <translation>지금은 AI, 나중에 이름을 밝힌 담당자</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Part of a name</source>
        <translation>이름의 일부</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>접점</translation>
    </message>
</context>
<context>
    <name>poster</name>
    <message>
        <source>spec {revision}</source>
        <translation>spec {revision}</translation>
    </message>
    <message>
        <source>from {map}</source>
        <translation>바탕: {map}</translation>
    </message>
    <message>
        <source>The most common path</source>
        <translation>가장 흔한 길</translation>
    </message>
    <message>
        <source>A chosen path</source>
        <translation>고른 길</translation>
    </message>
    <message>
        <source>whole map: {assumed} of {all} feelings assumed</source>
        <translation>지도 전체: 감정 {all}개 가운데 가정 {assumed}개</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>누가 맡는가</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>When a person takes over</source>
        <translation>사람에게 넘기는 때</translation>
    </message>
    <message>
        <source>The brand’s words</source>
        <translation>브랜드의 말</translation>
    </message>
    <message>
        <source>AI handles it</source>
        <translation>AI가 맡음</translation>
    </message>
    <message>
        <source>both</source>
        <translation>함께</translation>
    </message>
    <message>
        <source>a person handles it</source>
        <translation>사람이 맡음</translation>
    </message>
    <message>
        <source>cold −2 to warm +2</source>
        <translation>차가움 −2 … 따뜻함 +2</translation>
    </message>
    <message>
        <source>hatched: assumed, not observed</source>
        <translation>빗금: 가정한 감정</translation>
    </message>
    <message>
        <source>decisive moment</source>
        <translation>결정적 순간</translation>
    </message>
    <message>
        <source>beside the path</source>
        <translation>길 밖의 접점</translation>
    </message>
    <message>
        <source>no feeling noted yet</source>
        <translation>아직 감정 표시 없음</translation>
    </message>
    <message>
        <source>This poster cannot be painted at {dpi} dots per inch.</source>
        <translation>이 포스터는 {dpi}dpi로 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose 1 to {largest} dots per inch, or write a PDF.</source>
        <translation>1–{largest}dpi를 고르거나 PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>A poster cannot be written as “{suffix}”.</source>
        <translation>“{suffix}” 형식으로는 포스터를 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .pdf, .svg or .png.</source>
        <translation>파일 이름의 끝을 .pdf, .svg, .png 가운데 하나로 정해 주세요.</translation>
    </message>
    <message>
        <source>A sheet of {width} × {height} mm cannot be drawn.</source>
        <translation>{width} × {height} mm 크기의 종이에는 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose sides between {least} and {most} mm.</source>
        <translation>가로와 세로를 {least}–{most} mm 사이에서 고르세요.</translation>
    </message>
</context>
<context>
    <name>poster dialog</name>
    <message>
        <source>Poster</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>직접 지정</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>저장 위치 선택…</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Something went wrong that should not: {error}</source>
        <translation>예상하지 못한 문제가 생겼습니다: {error}</translation>
    </message>
    <message>
        <source>Your work is safe in the crash journal. Details are in {log}.</source>
        <translation>작업한 내용은 비상 기록에 안전하게 남아 있습니다. 자세한 내용은 다음 파일에 있습니다: {log}</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>사본으로 열기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>journeymap ended unexpectedly on {when} while “{title}” was open.</source>
        <translation>{when}, “{title}” 작업 중에 journeymap이 갑자기 종료되었습니다.</translation>
    </message>
    <message>
        <source>Unsaved edits that can be brought back: {count}.</source>
        <translation>되살릴 수 있는 저장 전 편집: {count}건.</translation>
    </message>
    <message>
        <source>File: {path}. Unsaved edits that can be brought back: {count}.</source>
        <translation>파일: {path}. 되살릴 수 있는 저장 전 편집: {count}건.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>나중에 결정</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>live</source>
        <translation>바로 연결</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>되걸기</translation>
    </message>
    <message>
        <source>written reply</source>
        <translation>서면 답변</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>전문 담당자</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>긴급</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>Customer asks for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same customer contacts ≥ {count} times ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} → {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} → offer: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} → notify: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, then {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spec</name>
    <message>
        <source>“{touchpoint}” ({place}): {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} does not have the form {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one of these must be there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not of the type needed here: {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not allowed: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a name known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” does not exist in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{id}” is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are talking to an AI assistant. You can ask for a person at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; the journey is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handling spec of this journey would not be valid. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be written: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>First contact</source>
        <translation>첫 만남</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>불만 처리</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>후기</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>새 여정</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>As is</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>개선안</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Emotion curve</source>
        <translation>감정 곡선</translation>
    </message>
    <message>
        <source>{name}: {feeling} {valence}, {basis}</source>
        <translation>{name}: {feeling} {valence}, {basis}</translation>
    </message>
</context>
<context>
    <name>top</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
</context>
<context>
    <name>transition</name>
    <message>
        <source>Normal</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>예외</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>회복</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
</context>
<context>
    <name>understood</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>weekday</name>
    <message>
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>일</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>1. Draw the moments</source>
        <translation>1. 순간을 그립니다</translation>
    </message>
    <message>
        <source>Every moment where feeling enters, from first contact to review.</source>
        <translation>처음 만나는 때부터 후기까지, 감정이 개입되는 모든 순간을 그립니다.</translation>
    </message>
    <message>
        <source>2. Decide who is there</source>
        <translation>2. 누가 맡을지 정합니다</translation>
    </message>
    <message>
        <source>People where attitude matters more than the right answer.</source>
        <translation>정답보다 태도가 중요한 자리에는 사람을 둡니다.</translation>
    </message>
    <message>
        <source>3. Find the words</source>
        <translation>3. 말을 찾습니다</translation>
    </message>
    <message>
        <source>Make the brand speak like a person.</source>
        <translation>브랜드가 사람처럼 말하게 합니다.</translation>
    </message>
    <message>
        <source>Bring the feeling back into the journey</source>
        <translation>고객 여정에 감정을 되돌려 놓으세요</translation>
    </message>
    <message>
        <source>Add the first touchpoint (N)</source>
        <translation>첫 접점 추가 (N)</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 파일</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Open a journey</source>
        <translation>여정 열기</translation>
    </message>
    <message>
        <source>Save the journey</source>
        <translation>여정 저장</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Replace the other version</source>
        <translation>다른 버전을 덮어쓰기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“{file}” exists already.</source>
        <translation>“{file}” 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Find touchpoint</source>
        <translation>접점 찾기</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>연결할 접점</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Reverse transition</source>
        <translation>연결 방향 뒤집기</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>단계 삭제</translation>
    </message>
    <message>
        <source>Tag a feeling</source>
        <translation>감정 표시</translation>
    </message>
    <message>
        <source>Set the basis</source>
        <translation>근거 표시</translation>
    </message>
    <message>
        <source>Mark decisive moments</source>
        <translation>결정적 순간 표시</translation>
    </message>
    <message>
        <source>Set handling</source>
        <translation>응대 지정</translation>
    </message>
    <message>
        <source>journeymap {version}</source>
        <translation>journeymap {version}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Draw the journey, tag the feelings, decide who handles what, find the words.

Code: Apache-2.0. Typeface: Pretendard, SIL Open Font License 1.1.</source>
        <translation>여정을 그리고, 감정을 표시하고, 누가 맡을지 정하고, 말을 찾습니다.

코드: Apache-2.0. 글꼴: Pretendard, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not saved.</source>
        <translation>“{title}”에 저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>변경 내용 버리기</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program.</source>
        <translation>“{file}” 파일을 다른 프로그램이 바꾸었습니다.</translation>
    </message>
    <message>
        <source>What you see here is your version. Nothing is overwritten before you decide.</source>
        <translation>지금 보이는 것은 내 버전입니다. 결정하기 전에는 아무것도 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Keep my version</source>
        <translation>내 버전 유지</translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation>다른 버전 불러오기</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장하지 않음</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>모든 변경이 저장됨</translation>
    </message>
    <message>
        <source>Unsaved changes · kept in the crash journal</source>
        <translation>저장하지 않은 변경 있음 · 비상 기록에 보관됨</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>실행 취소: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>다시 실행: {step}</translation>
    </message>
    <message>
        <source>Path through here</source>
        <translation>이 접점을 지나는 길</translation>
    </message>
    <message>
        <source>Most likely path</source>
        <translation>가장 흔한 길</translation>
    </message>
    <message>
        <source>Touchpoints {touchpoints} · Transitions {transitions} · AI {ai} · both {both} · human {human}</source>
        <translation>접점 {touchpoints} · 연결 {transitions} · AI {ai} · 함께 {both} · 사람 {human}</translation>
    </message>
    <message>
        <source>To check: {count} — {first}</source>
        <translation>확인할 것 {count} — {first}</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>확인할 것 없음</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>고객 여정</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>not reviewed</source>
        <translation>검토 전</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>검토 중</translation>
    </message>
    <message>
        <source>final</source>
        <translation>확정</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>“{file}” is already open in another journeymap.</source>
        <translation>“{file}” 파일은 다른 journeymap에서 이미 열려 있습니다.</translation>
    </message>
    <message>
        <source>Work on there, or open a copy here and save it under another name.</source>
        <translation>그 창에서 계속 작업하거나, 여기서 사본을 열어 다른 이름으로 저장하세요.</translation>
    </message>
    <message>
        <source>Recover after a crash</source>
        <translation>비정상 종료 후 되살리기</translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation>다른 버전 불러오기</translation>
    </message>
</context>
</TS>
