<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>파일 폴더</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>드라이브</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Dock widget</source>
        <translation>패널</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>찾는 위치(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>Who the customer is and what we map</source>
        <translation>어떤 고객의 어떤 여정인지 정하기</translation>
    </message>
    <message>
        <source>Draw the moments</source>
        <translation>순간 그리기</translation>
    </message>
    <message>
        <source>Channels, and what customers say</source>
        <translation>채널과 고객의 말</translation>
    </message>
    <message>
        <source>Tag the feelings</source>
        <translation>감정 표시하기</translation>
    </message>
    <message>
        <source>Vote on the moments</source>
        <translation>순간에 투표하기</translation>
    </message>
    <message>
        <source>Decide who is there</source>
        <translation>누가 응대할지 정하기</translation>
    </message>
    <message>
        <source>Find the words</source>
        <translation>말 찾기</translation>
    </message>
    <message>
        <source>Decisions and open questions</source>
        <translation>결정과 남은 질문</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>{who}, because it cannot be decided</source>
        <translation>{who}, 판단할 수 없어서</translation>
    </message>
    <message>
        <source>a rule that is gone</source>
        <translation>없어진 규칙</translation>
    </message>
    <message>
        <source>{who}, by: {rule}</source>
        <translation>{who}, 규칙: {rule}</translation>
    </message>
    <message>
        <source>{who}, no rule</source>
        <translation>{who}, 규칙 없음</translation>
    </message>
    <message>
        <source>{who}; {team}</source>
        <translation>{who}; {team}</translation>
    </message>
    <message>
        <source>{who}; nobody there: {why}</source>
        <translation>{who}; 아무도 없음: {why}</translation>
    </message>
    <message>
        <source>AI handles it and offers a person</source>
        <translation>AI가 맡고 사람을 권합니다</translation>
    </message>
    <message>
        <source>AI handles it</source>
        <translation>AI가 맡습니다</translation>
    </message>
    <message>
        <source>A person handles it, but nobody is there now</source>
        <translation>사람이 맡지만 지금은 아무도 없습니다</translation>
    </message>
    <message>
        <source>A person handles it</source>
        <translation>사람이 맡습니다</translation>
    </message>
    <message>
        <source>A person handles it: {who}</source>
        <translation>사람이 맡습니다: {who}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Rules that are not asked any more: {count}</source>
        <translation>더 묻지 않는 규칙 {count}개</translation>
    </message>
    <message>
        <source>Limits of AI:</source>
        <translation>AI의 한도:</translation>
    </message>
    <message>
        <source>AI has come to its limits, so a person takes over.</source>
        <translation>AI가 한도에 이르러 사람이 이어받습니다.</translation>
    </message>
    <message>
        <source>Not enough is known to decide this, and what cannot be decided means a person.</source>
        <translation>판단하기에 아는 것이 모자랍니다. 판단할 수 없으면 사람이 맡습니다.</translation>
    </message>
    <message>
        <source>Nobody has decided who is there; until then a person is.</source>
        <translation>누가 맡을지 정하지 않았습니다. 그때까지는 사람이 맡습니다.</translation>
    </message>
    <message>
        <source>There is no rule; who is there: {mode}</source>
        <translation>규칙이 없습니다. 맡은 쪽: {mode}</translation>
    </message>
    <message>
        <source>No rule fires; who is there: {mode}</source>
        <translation>맞는 규칙이 없습니다. 맡은 쪽: {mode}</translation>
    </message>
    <message>
        <source>A rule fires that hands over to a person.</source>
        <translation>사람에게 넘기는 규칙이 맞습니다.</translation>
    </message>
    <message>
        <source>A rule fires that offers a person.</source>
        <translation>사람을 권하는 규칙이 맞습니다.</translation>
    </message>
    <message>
        <source>A rule fires that tells somebody; who is there stays.</source>
        <translation>알리기만 하는 규칙이 맞습니다. 맡은 쪽은 그대로입니다.</translation>
    </message>
    <message>
        <source>A rule fires that keeps from handing over now.</source>
        <translation>지금은 넘기지 않는 규칙이 맞습니다.</translation>
    </message>
    <message>
        <source>A rule fires that gives back to AI.</source>
        <translation>다시 AI에게 넘기는 규칙이 맞습니다.</translation>
    </message>
    <message>
        <source>How a person is reached</source>
        <translation>사람에게 닿는 길</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who}: {why}</translation>
    </message>
    <message>
        <source>{team} speaks {languages}, not {language}.</source>
        <translation>{team}의 언어: {languages}. {language} 없음.</translation>
    </message>
    <message>
        <source>Nobody is named who is reached.</source>
        <translation>누구에게 닿을지 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody is there ({why}): {promise} within {time}</source>
        <translation>아무도 없음({why}): {time} 안에 {promise}</translation>
    </message>
    <message>
        <source>{who}, for {time} at most</source>
        <translation>{who}, 길어도 {time}</translation>
    </message>
    <message>
        <source>then {who}</source>
        <translation>그다음 {who}</translation>
    </message>
    <message>
        <source>What the customer is told</source>
        <translation>고객에게 하는 말</translation>
    </message>
    <message>
        <source>“{message}”</source>
        <translation>“{message}”</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>언제까지</translation>
    </message>
    <message>
        <source>First response by {time}</source>
        <translation>첫 응답 기한: {time}</translation>
    </message>
    <message>
        <source>Promised by {time}</source>
        <translation>약속한 기한: {time}</translation>
    </message>
    <message>
        <source>No time is given, so nothing is due.</source>
        <translation>시각이 없어 기한도 없습니다.</translation>
    </message>
    <message>
        <source>Nobody has said how fast a person answers.</source>
        <translation>사람이 얼마나 빨리 답할지 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>{team} is there: {hours} ({zone})</source>
        <translation>{team} 근무: {hours} ({zone})</translation>
    </message>
    <message>
        <source>{time}, counted in {clock}</source>
        <translation>{time}, {clock} 기준</translation>
    </message>
    <message>
        <source>{weekday} {date}, {time} ({zone})</source>
        <translation>{date}({weekday}) {time}, {zone}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{days} {opens}–{closes}</source>
        <translation>{days} {opens}–{closes}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>The way on</source>
        <translation>다음 길</translation>
    </message>
    <message>
        <source>To “{target}”</source>
        <translation>“{target}” 접점으로</translation>
    </message>
    <message>
        <source>To “{target}” ({label})</source>
        <translation>“{target}” 접점으로({label})</translation>
    </message>
</context>
<context>
    <name>bands</name>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>No feeling yet</source>
        <translation>아직 감정 없음</translation>
    </message>
    <message>
        <source>Warm {valence}</source>
        <translation>따뜻함 {valence}</translation>
    </message>
    <message>
        <source>Cold {valence}</source>
        <translation>차가움 {valence}</translation>
    </message>
</context>
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
    <name>bpmn</name>
    <message>
        <source>A person takes over</source>
        <translation>사람이 이어받기</translation>
    </message>
    <message>
        <source>A person follows up</source>
        <translation>사람이 나중에 연락하기</translation>
    </message>
    <message>
        <source>Asks for a person</source>
        <translation>사람을 찾음</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>사람이 필요함</translation>
    </message>
    <message>
        <source>Back to AI?</source>
        <translation>AI에게 돌려줄까?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Who acts?</source>
        <translation>누가 응대할까?</translation>
    </message>
    <message>
        <source>A person, please</source>
        <translation>사람에게</translation>
    </message>
    <message>
        <source>to a person</source>
        <translation>사람에게</translation>
    </message>
    <message>
        <source>Chooses the person?</source>
        <translation>사람을 고르는가?</translation>
    </message>
    <message>
        <source>AI acts</source>
        <translation>AI 응대</translation>
    </message>
    <message>
        <source>back to AI</source>
        <translation>다시 AI에게</translation>
    </message>
    <message>
        <source>to somebody else</source>
        <translation>다른 담당자에게</translation>
    </message>
    <message>
        <source>Tell a person</source>
        <translation>사람에게 알리기</translation>
    </message>
    <message>
        <source>tell a person</source>
        <translation>사람에게 알림</translation>
    </message>
    <message>
        <source>Ask the rules</source>
        <translation>규칙 확인</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}: {who}</translation>
    </message>
    <message>
        <source>AI handles it</source>
        <translation>AI가 응대</translation>
    </message>
    <message>
        <source>AI confirms at once</source>
        <translation>AI가 바로 확인</translation>
    </message>
    <message>
        <source>A person handles it</source>
        <translation>사람이 응대</translation>
    </message>
    <message>
        <source>A person adds a line and signs</source>
        <translation>사람이 한 줄 더하고 서명</translation>
    </message>
    <message>
        <source>AI drafts</source>
        <translation>AI가 초안 작성</translation>
    </message>
    <message>
        <source>A person leads</source>
        <translation>사람이 주도</translation>
    </message>
    <message>
        <source>AI assists unseen</source>
        <translation>AI가 뒤에서 지원</translation>
    </message>
    <message>
        <source>goes no further</source>
        <translation>더 가지 않음</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>AI and a person</source>
        <translation>AI와 사람</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>어디로?</translation>
    </message>
</context>
<context>
    <name>brief rule</name>
    <message>
        <source>+{count} more</source>
        <translation>외 {count}개</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>사람을 찾음</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>불만</translation>
    </message>
    <message>
        <source>Needs particular care</source>
        <translation>각별한 배려 필요</translation>
    </message>
    <message>
        <source>≥ {count} contacts in {time}</source>
        <translation>{time} 안에 문의 ≥ {count}회</translation>
    </message>
    <message>
        <source>AI failed ≥ {count}×</source>
        <translation>AI 실패 ≥ {count}회</translation>
    </message>
    <message>
        <source>AI &lt; {percent} % sure</source>
        <translation>AI 확신 &lt; {percent}%</translation>
    </message>
    <message>
        <source>Mood ≤ {level}</source>
        <translation>감정 ≤ {level}</translation>
    </message>
    <message>
        <source>Answers &lt; {percent} %</source>
        <translation>응답률 &lt; {percent}%</translation>
    </message>
    <message>
        <source>Cart left for {time}</source>
        <translation>장바구니 {time} 방치</translation>
    </message>
    <message>
        <source>Over {amount}</source>
        <translation>{amount} 초과</translation>
    </message>
    <message>
        <source>{first} + {next}</source>
        <translation>{first} + {next}</translation>
    </message>
    <message>
        <source>{first} / {next}</source>
        <translation>{first} / {next}</translation>
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
    <message>
        <source>Make warmer</source>
        <translation>더 따뜻하게</translation>
    </message>
    <message>
        <source>Make colder</source>
        <translation>더 차갑게</translation>
    </message>
    <message>
        <source>Journey map by emotion</source>
        <translation>감정별 고객 여정 지도</translation>
    </message>
    <message>
        <source>Clear feeling</source>
        <translation>감정 지우기</translation>
    </message>
    <message>
        <source>Change the feeling</source>
        <translation>감정 바꾸기</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>{number}단계</translation>
    </message>
    <message>
        <source>Label transition</source>
        <translation>연결에 이름 붙이기</translation>
    </message>
    <message>
        <source>Label of the transition</source>
        <translation>연결의 이름</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>미니맵</translation>
    </message>
    <message>
        <source>The whole map: click or drag to go there</source>
        <translation>지도 전체: 누르거나 끌어 그곳으로 이동</translation>
    </message>
    <message>
        <source>Insert into transition</source>
        <translation>연결 사이에 넣기</translation>
    </message>
    <message>
        <source>Lead elsewhere</source>
        <translation>다른 접점으로 잇기</translation>
    </message>
    <message>
        <source>and more evidence: {count}</source>
        <translation>증거 {count}건 더</translation>
    </message>
    <message>
        <source>{share} of the customers</source>
        <translation>고객의 {share}</translation>
    </message>
    <message>
        <source>after {delay}</source>
        <translation>{delay} 뒤</translation>
    </message>
    <message>
        <source>and more rules: {count}</source>
        <translation>규칙 더 있음: {count}개</translation>
    </message>
    <message>
        <source>taken when: {condition}</source>
        <translation>가는 조건: {condition}</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>A case is a JSON object.</source>
        <translation>사례는 JSON 객체여야 합니다.</translation>
    </message>
    <message>
        <source>A case has no “{name}”; it has: {names}.</source>
        <translation>“{name}”: 사례에 없는 항목입니다. 쓸 수 있는 항목: {names}.</translation>
    </message>
    <message>
        <source>Write the time with its distance from UTC: {example}.</source>
        <translation>시각은 UTC와의 차이까지 적으십시오. 예: {example}</translation>
    </message>
    <message>
        <source>Signals are an object of names.</source>
        <translation>신호는 이름이 있는 객체여야 합니다.</translation>
    </message>
    <message>
        <source>Absences are a list.</source>
        <translation>부재는 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>No rule reads a signal “{name}”.</source>
        <translation>신호 “{name}”: 읽는 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false.</source>
        <translation>“{name}”: true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>“{name}” must be a number.</source>
        <translation>“{name}”: 수여야 합니다.</translation>
    </message>
    <message>
        <source>“{name}” must be a text.</source>
        <translation>“{name}”: 글이어야 합니다.</translation>
    </message>
    <message>
        <source>“{name}” must be a list of texts.</source>
        <translation>“{name}”: 글 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>An absence has “team” and “why”.</source>
        <translation>부재에는 “team”과 “why”만 있어야 합니다.</translation>
    </message>
    <message>
        <source>This must be one of: {names}.</source>
        <translation>다음 중 하나여야 합니다: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>“{name}”: 두 번 있습니다.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Who handles it</source>
        <translation>누가 맡나요</translation>
    </message>
    <message>
        <source>Keep this case</source>
        <translation>사례 보관</translation>
    </message>
    <message>
        <source>Take over the new outcome</source>
        <translation>새 결과 받아들이기</translation>
    </message>
    <message>
        <source>Keep the case “{name}” as set now</source>
        <translation>사례 “{name}” 지금 설정으로 보관</translation>
    </message>
    <message>
        <source>What the case “{name}” expects</source>
        <translation>사례 “{name}”의 기대 결과</translation>
    </message>
    <message>
        <source>Rename a case</source>
        <translation>사례 이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete kept cases</source>
        <translation>보관한 사례 삭제</translation>
    </message>
    <message>
        <source>Name of the case:</source>
        <translation>사례 이름:</translation>
    </message>
    <message>
        <source>The kept case “{name}” changed. Before: {before}. Now: {now}.</source>
        <translation>보관한 사례 “{name}”의 결과가 달라졌습니다. 전: {before}. 지금: {now}.</translation>
    </message>
    <message>
        <source>{first} Further cases that changed: {count}</source>
        <translation>{first} 그 밖에 달라진 사례 {count}건</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>물어볼 접점</translation>
    </message>
    <message>
        <source>What the case expects</source>
        <translation>사례의 기대 결과</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>확인 안 함</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>맞는 규칙 없음</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>맞는 규칙</translation>
    </message>
    <message>
        <source>Team that is reached</source>
        <translation>닿는 팀</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>아무도 없음</translation>
    </message>
    <message>
        <source>A rule cannot be decided</source>
        <translation>규칙을 판단할 수 없음</translation>
    </message>
    <message>
        <source>Expect this</source>
        <translation>이렇게 기대</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>No rule here asks for anything.</source>
        <translation>여기 규칙은 묻는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>날짜와 시각</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>A case worth keeping becomes a test: set one, then keep it. It is tried after every edit, and travels in the spec.</source>
        <translation>지켜야 할 사례는 시험이 됩니다. 사례를 정한 뒤 보관하세요. 고칠 때마다 다시 확인하고, 응대 명세에도 실립니다.</translation>
    </message>
    <message>
        <source>Enter shows one, F2 renames, Del deletes.</source>
        <translation>Enter로 보기, F2로 이름 바꾸기, Del로 삭제합니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Expect…</source>
        <translation>기대 결과…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Kept cases: {count}, all come out as expected</source>
        <translation>보관한 사례 {count}건, 모두 기대한 결과입니다</translation>
    </message>
    <message>
        <source>Kept cases: {count}, changed: {changed}</source>
        <translation>보관한 사례 {count}건, 달라진 것 {changed}건</translation>
    </message>
    <message>
        <source>Kept cases: {count}, being tried …</source>
        <translation>보관한 사례 {count}건, 확인하는 중 …</translation>
    </message>
    <message>
        <source>… {name}: being tried</source>
        <translation>… {name}: 확인하는 중</translation>
    </message>
    <message>
        <source>✓ {name}: as expected
{found}</source>
        <translation>✓ {name}: 기대한 대로
{found}</translation>
    </message>
    <message>
        <source>✗ {name}: changed
before: {before}
now: {now}</source>
        <translation>✗ {name}: 달라짐
전: {before}
지금: {now}</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>시각을 앎</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Light the way on the map</source>
        <translation>지도에서 길 비추기</translation>
    </message>
    <message>
        <source>Select a touchpoint on the map to ask who handles it.</source>
        <translation>지도에서 접점을 고르면 누가 맡는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>The rest as usual</source>
        <translation>나머지는 평소대로</translation>
    </message>
    <message>
        <source>Says no, none and zero to what is not said yet</source>
        <translation>아직 말하지 않은 것을 아니요·없음·0으로 채웁니다</translation>
    </message>
    <message>
        <source>Keep this case…</source>
        <translation>이 사례 보관…</translation>
    </message>
    <message>
        <source>Keep as set now</source>
        <translation>지금 설정으로 보관</translation>
    </message>
    <message>
        <source>Case, or kept cases</source>
        <translation>사례 또는 보관한 사례</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>이 사례</translation>
    </message>
    <message>
        <source>Kept ({count})</source>
        <translation>보관({count})</translation>
    </message>
    <message>
        <source>Kept ({count}) ✗ {changed}</source>
        <translation>보관({count}) ✗ {changed}</translation>
    </message>
    <message>
        <source>At: {name}</source>
        <translation>접점: {name}</translation>
    </message>
    <message>
        <source>Choose a touchpoint…</source>
        <translation>접점 고르기…</translation>
    </message>
</context>
<context>
    <name>cause</name>
    <message>
        <source>No field has this name.</source>
        <translation>이런 이름의 항목은 없습니다.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>이 항목이 빠져 있습니다.</translation>
    </message>
    <message>
        <source>“{value}” is none of the allowed words: {expected}.</source>
        <translation>“{value}” 값은 쓸 수 없습니다. 쓸 수 있는 값: {expected}</translation>
    </message>
    <message>
        <source>The type “{tag}” is none of: {expected}.</source>
        <translation>“{tag}” 유형은 없습니다. 쓸 수 있는 유형: {expected}</translation>
    </message>
    <message>
        <source>The field “type” is missing.</source>
        <translation>“type” 항목이 빠져 있습니다.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>글자로 된 값이어야 합니다.</translation>
    </message>
    <message>
        <source>This text holds half a character (a lone surrogate).</source>
        <translation>반쪽짜리 문자(짝 없는 서로게이트)가 들어 있습니다.</translation>
    </message>
    <message>
        <source>This text has {length} characters; {max_length} are allowed.</source>
        <translation>{length}자입니다. {max_length}자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>정수여야 합니다.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>수가 너무 큽니다.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>수여야 합니다.</translation>
    </message>
    <message>
        <source>This must be a finite number.</source>
        <translation>유한한 수여야 합니다.</translation>
    </message>
    <message>
        <source>The smallest allowed number is {ge}, not {value}.</source>
        <translation>최솟값은 {ge}입니다. 적힌 값: {value}</translation>
    </message>
    <message>
        <source>The largest allowed number is {le}, not {value}.</source>
        <translation>최댓값은 {le}입니다. 적힌 값: {value}</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>목록이어야 합니다.</translation>
    </message>
    <message>
        <source>This list has more than the {max_length} entries it may have.</source>
        <translation>목록의 항목은 {max_length}개까지입니다.</translation>
    </message>
    <message>
        <source>This list must not be empty.</source>
        <translation>목록을 비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>Groups are nested deeper than {deepest} levels.</source>
        <translation>조건이 {deepest}단계보다 깊게 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>This must be an object with named fields.</source>
        <translation>이름 붙은 항목들로 된 객체여야 합니다.</translation>
    </message>
    <message>
        <source>This must be a date such as 2026-03-31.</source>
        <translation>2026-03-31과 같은 날짜여야 합니다.</translation>
    </message>
    <message>
        <source>“{value}” is not a date such as 2026-03-31.</source>
        <translation>2026-03-31과 같은 날짜여야 합니다. 적힌 값: “{value}”</translation>
    </message>
    <message>
        <source>This value is not allowed ({message}).</source>
        <translation>쓸 수 없는 값입니다({message}).</translation>
    </message>
    <message>
        <source>“{value}” is not a length of time such as PT4H (4 hours) or P2D (2 days).</source>
        <translation>PT4H(4시간)나 P2D(2일)와 같은 길이의 시간이어야 합니다. 적힌 값: “{value}”</translation>
    </message>
    <message>
        <source>“{value}” is not an id: at most 64 letters A to Z, digits, “-” and “_”, a letter first.</source>
        <translation>ID는 영문자로 시작하고 영문자, 숫자, “-”, “_”만 써서 64자까지여야 합니다. 적힌 값: “{value}”</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>This text holds a control character (U+{code}).</source>
        <translation>제어 문자(U+{code})가 들어 있습니다.</translation>
    </message>
    <message>
        <source>This must be one line, without tabs.</source>
        <translation>탭 없이 한 줄이어야 합니다.</translation>
    </message>
    <message>
        <source>“{value}” does not have the form that is needed here.</source>
        <translation>여기에 맞지 않는 형식입니다. 적힌 값: “{value}”</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no display here to open a window on.</source>
        <translation>창을 띄울 화면이 없습니다.</translation>
    </message>
    <message>
        <source>Without one, `check`, `export` and `poster` work: journeymap --help</source>
        <translation>화면이 없어도 `check`, `export`, `poster` 명령은 쓸 수 있습니다: journeymap --help</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>확인할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>확인할 것: {count}건</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>“{size}” is not the size of a sheet.</source>
        <translation>“{size}”: 용지 크기로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Touchpoints: {count}</source>
        <translation>접점: {count}개</translation>
    </message>
    <message>
        <source>“{file}” is the journey itself; it was not overwritten.</source>
        <translation>“{file}” 파일은 고객 여정 원본이므로 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Write to another file.</source>
        <translation>다른 파일 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>“{file}” exists already; nothing was written.</source>
        <translation>“{file}” 파일이 이미 있어 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose another name, or move the file away first.</source>
        <translation>다른 이름을 고르거나 파일을 먼저 옮기십시오.</translation>
    </message>
    <message>
        <source>“{file}”: {cause}.</source>
        <translation>“{file}”: {cause}.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>중단했습니다.</translation>
    </message>
    <message>
        <source>Open the window; `journeymap FILE` does the same.</source>
        <translation>창을 엽니다. `journeymap FILE`과 같습니다.</translation>
    </message>
    <message>
        <source>Without a file, the window offers samples and recent files.</source>
        <translation>파일을 주지 않으면 예제와 최근 파일을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Leave milder findings out.</source>
        <translation>이보다 가벼운 것은 뺍니다.</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>내보낼 형식.</translation>
    </message>
    <message>
        <source>Tell losses and errors in JSON, on stderr.</source>
        <translation>담지 못한 것과 오류를 JSON으로 stderr에 알립니다.</translation>
    </message>
    <message>
        <source>The poster file.</source>
        <translation>포스터 파일.</translation>
    </message>
    <message>
        <source>The language of the poster; otherwise that of the journey.</source>
        <translation>포스터의 언어. 없으면 고객 여정의 언어를 따릅니다.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of the handling spec.</source>
        <translation>응대 명세의 JSON Schema를 출력합니다.</translation>
    </message>
    <message>
        <source>JSON Schema 2020-12, without alternatives, nulls or defaults.</source>
        <translation>JSON Schema 2020-12이며 선택 분기, null, 기본값이 없습니다.</translation>
    </message>
    <message>
        <source>Make a journey: empty with the usual stages, or from a list.</source>
        <translation>여정을 만듭니다. 흔히 쓰는 단계만 있는 빈 여정이거나, 목록에서 시작합니다.</translation>
    </message>
    <message>
        <source>A file that exists is never overwritten. A list is text with a line for each touchpoint, a table (.csv, .tsv, .xlsx) or a Mermaid diagram; what of it could not be taken over is told line by line.</source>
        <translation>이미 있는 파일은 덮어쓰지 않습니다. 목록은 접점을 한 줄에 하나씩 쓴 글, 표(.csv, .tsv, .xlsx) 또는 Mermaid 다이어그램입니다. 그대로 옮기지 못한 것은 한 줄씩 알려 줍니다.</translation>
    </message>
    <message>
        <source>The language of the journey.</source>
        <translation>고객 여정의 언어.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>고객 여정의 제목.</translation>
    </message>
    <message>
        <source>The list, table or diagram to begin with.</source>
        <translation>처음에 채울 목록, 표 또는 다이어그램입니다.</translation>
    </message>
    <message>
        <source>Say how two versions of a journey or a spec differ, by id and meaning.</source>
        <translation>여정이나 명세의 두 판이 어떻게 다른지 id와 뜻으로 알려 줍니다.</translation>
    </message>
    <message>
        <source>For example as-is and to-be, or yesterday and today. Where cards stand does not count. With one journey alone it is written as text, which git can compare (textconv). Exit code 0: no differences, 1: differences, 2: a file cannot be read.</source>
        <translation>예를 들어 현재와 개선안, 어제와 오늘을 비교합니다. 카드의 위치는 보지 않습니다. 여정을 하나만 주면 git이 비교할 수 있는 글로 씁니다(textconv). 종료 코드 0: 차이 없음, 1: 차이 있음, 2: 파일을 읽을 수 없음.</translation>
    </message>
    <message>
        <source>Merge two versions of a journey that were changed apart.</source>
        <translation>따로 고친 여정의 두 판을 하나로 합칩니다.</translation>
    </message>
    <message>
        <source>BASE is the version that both started from. The result goes to OURS, as git wants it. Where both changed one thing differently, ours stands and theirs is kept as a conflict, which the window lets you settle. Exit code 0: merged, 1: with conflicts, 2: not merged.</source>
        <translation>BASE는 두 판이 함께 출발한 판입니다. 결과는 git이 바라는 대로 OURS에 씁니다. 같은 곳을 서로 다르게 고쳤으면 우리 쪽을 두고 상대 쪽은 충돌로 남겨, 창에서 고를 수 있습니다. 종료 코드 0: 합침, 1: 충돌 있음, 2: 합치지 못함.</translation>
    </message>
    <message>
        <source>Write here and leave OURS as it is; - is the standard output.</source>
        <translation>OURS는 그대로 두고 여기에 씁니다. -는 표준 출력입니다.</translation>
    </message>
    <message>
        <source>List the journeys that come with the program.</source>
        <translation>프로그램에 들어 있는 예제를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Copy them to a folder of your own before you change them.</source>
        <translation>고치기 전에 자기 폴더로 복사하십시오.</translation>
    </message>
    <message>
        <source>Copy all of them to this folder; nothing is overwritten.</source>
        <translation>예제를 모두 이 폴더로 복사합니다. 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Draw a customer journey, tag its feelings, decide who handles what, and hand it over. `journeymap FILE` opens the window; the commands work without a display.</source>
        <translation>고객 여정을 그리고, 감정을 표시하고, 누가 응대할지 정해 개발팀에 넘깁니다. `journeymap FILE`은 창을 열고, 나머지 명령은 화면 없이 동작합니다.</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 findings, 2 it cannot be done. `journeymap COMMAND --help` shows examples.</source>
        <translation>종료 코드: 0 정상, 1 확인할 것 있음, 2 할 수 없음. 예는 `journeymap COMMAND --help`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The language of this program; otherwise that of the system.</source>
        <translation>이 프로그램의 언어. 없으면 시스템 언어를 따릅니다.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>예:</translation>
    </message>
    <message>
        <source>The file to write; - is the standard output.</source>
        <translation>쓸 파일. -는 표준 출력입니다.</translation>
    </message>
    <message>
        <source>Answer in JSON, errors too.</source>
        <translation>오류까지 JSON으로 답합니다.</translation>
    </message>
    <message>
        <source>Write the record of a workshop as Markdown.</source>
        <translation>워크숍 기록을 Markdown으로 씁니다.</translation>
    </message>
    <message>
        <source>Agenda with planned and spent time, votes, decisions and open questions with their owners, the parking lot, and who feels and handles what, with the revision that also stands in the spec and on the poster.</source>
        <translation>계획한 시간과 걸린 시간이 있는 진행 순서, 투표, 담당자를 적은 결정과 남은 질문, 보류함, 접점별 감정과 응대를 담습니다. 명세와 포스터에 있는 것과 같은 판 번호가 들어갑니다.</translation>
    </message>
    <message>
        <source>The language of the record; otherwise that of the journey.</source>
        <translation>기록의 언어. 주지 않으면 여정의 언어입니다.</translation>
    </message>
    <message>
        <source>The acceptance test “{name}” fails: {expected}, but {found}.</source>
        <translation>인수 시험 “{name}” 실패: 기대 {expected} / 결과 {found}.</translation>
    </message>
    <message>
        <source>“{file}”: {what}</source>
        <translation>“{file}”: {what}</translation>
    </message>
    <message>
        <source>Signals that are missing or do not fit: {names}</source>
        <translation>빠졌거나 맞지 않는 신호: {names}</translation>
    </message>
    <message>
        <source>Not {rule}: {readings}</source>
        <translation>해당 없음 {rule}: {readings}</translation>
    </message>
    <message>
        <source>Passed over: {who} ({why})</source>
        <translation>건너뜀: {who} ({why})</translation>
    </message>
    <message>
        <source>Reached: {who}</source>
        <translation>연결: {who}</translation>
    </message>
    <message>
        <source>Nobody is there: {why}</source>
        <translation>맡을 사람 없음: {why}</translation>
    </message>
    <message>
        <source>The customer is told: {message}</source>
        <translation>고객에게 하는 말: {message}</translation>
    </message>
    <message>
        <source>Due: {time}</source>
        <translation>기한: {time}</translation>
    </message>
    <message>
        <source>The way on: {way}</source>
        <translation>다음 길: {way}</translation>
    </message>
    <message>
        <source>A person handles it.</source>
        <translation>사람이 맡습니다.</translation>
    </message>
    <message>
        <source>AI handles it.</source>
        <translation>AI가 맡습니다.</translation>
    </message>
    <message>
        <source>AI handles it and offers a person.</source>
        <translation>AI가 맡으며 사람 연결을 제안합니다.</translation>
    </message>
    <message>
        <source>A person handles it and offers another.</source>
        <translation>사람이 맡으며 다른 사람 연결을 제안합니다.</translation>
    </message>
    <message>
        <source>Because the rule fires: {rule}</source>
        <translation>이유: 규칙에 해당함 ({rule})</translation>
    </message>
    <message>
        <source>Because no rule fires.</source>
        <translation>이유: 해당하는 규칙이 없음.</translation>
    </message>
    <message>
        <source>Because AI has come to its limits.</source>
        <translation>이유: AI의 한도에 이름.</translation>
    </message>
    <message>
        <source>Because this cannot be decided: {rule}</source>
        <translation>이유: 판단할 수 없음 ({rule})</translation>
    </message>
    <message>
        <source>Say who handles a case: the rule, the route, the time that is due.</source>
        <translation>사례를 누가 맡는지 알려 줍니다. 규칙, 연결 순서, 기한까지 보여 줍니다.</translation>
    </message>
    <message>
        <source>The file is a journey or a handling spec. The case is JSON with a touchpoint, and with signals, time (with its distance from UTC), channel and absences as far as they are known. A signal that a rule needs and the case lacks means a person.</source>
        <translation>파일은 고객 여정이나 응대 명세입니다. 사례는 JSON으로, 접점(touchpoint)이 있어야 하고 신호(signals), 시각(time, UTC와의 차이 포함), 채널(channel), 부재(absences)는 아는 만큼 적습니다. 규칙에 필요한 신호가 사례에 없으면 사람이 맡습니다.</translation>
    </message>
    <message>
        <source>The case, a JSON file.</source>
        <translation>사례가 담긴 JSON 파일.</translation>
    </message>
    <message>
        <source>Say what a team should look at in a journey, or in a spec.</source>
        <translation>고객 여정이나 응대 명세에서 팀이 확인할 것을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Findings are defaults that a team can argue with; each says why and who says so. A handling spec is checked against its schema and its own acceptance tests. Exit code 0: nothing found, 1: findings, 2: the file cannot be read.</source>
        <translation>확인할 것은 판정이 아니라 팀이 따져 볼 기본값이며, 이유와 출처를 함께 보여 줍니다. 응대 명세는 스키마와 명세 안의 인수 시험으로 검사합니다. 종료 코드 0: 없음, 1: 확인할 것 있음, 2: 파일을 읽을 수 없음.</translation>
    </message>
    <message>
        <source>Write the handling spec, a table, a diagram, or for other programs.</source>
        <translation>응대 명세, 표, 다이어그램, 다른 프로그램용 파일을 씁니다.</translation>
    </message>
    <message>
        <source>The spec is what engineering builds from: JSON, checked before it is written; errors of `journeymap check` stop it unless they are let pass. `journeymap schema` prints its JSON Schema. Tables hold a row for each touchpoint. Mermaid is a diagram as text: `mermaid` along the most likely path, `mermaid-flowchart` with all transitions. All others are the spec in the languages of other programs, from a journey or from a spec that you have received; what a language cannot carry is told on stderr, line by line.</source>
        <translation>명세(spec)는 개발팀이 그대로 만드는 JSON으로, 쓰기 전에 검사합니다. `journeymap check`의 오류가 있으면 통과시키지 않는 한 쓰지 않습니다. JSON Schema는 `journeymap schema`로 봅니다. 표는 접점마다 한 줄입니다. Mermaid는 글로 된 다이어그램으로, `mermaid`는 가장 흔한 길을, `mermaid-flowchart`는 모든 연결을 그립니다. 나머지는 모두 명세를 다른 프로그램의 언어로 쓴 것이며, 여정이나 받은 명세에서 만듭니다. 그 언어에 담지 못한 것은 stderr에 한 줄씩 알립니다.</translation>
    </message>
    <message>
        <source>Draw the journey for a wall, a desk or a table.</source>
        <translation>여정을 벽, 책상, 탁자용으로 그립니다.</translation>
    </message>
    <message>
        <source>What the print shows.</source>
        <translation>인쇄물에 담을 내용.</translation>
    </message>
    <message>
        <source>The as-is map that the change edition compares with.</source>
        <translation>변화 판이 견줄 현재 지도.</translation>
    </message>
    <message>
        <source>Paper of the pages that the sheet is put together from.</source>
        <translation>큰 종이를 이어 붙일 낱장의 용지.</translation>
    </message>
    <message>
        <source>From where it is read, in metres.</source>
        <translation>읽는 거리(미터).</translation>
    </message>
    <message>
        <source>Cards on a page.</source>
        <translation>한 쪽에 넣을 카드 수.</translation>
    </message>
    <message>
        <source>How the print uses colour.</source>
        <translation>색을 쓰는 방식.</translation>
    </message>
    <message>
        <source>Say what the print will be like before it is written.</source>
        <translation>파일을 쓰기 전에 인쇄물이 어떻게 나올지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Let the errors of a check pass, for a reason that the spec carries.</source>
        <translation>어떤 확인의 오류를 이유와 함께 넘어갑니다. 이유는 명세에 실립니다.</translation>
    </message>
    <message>
        <source>One of the files is a journey, the other a handling spec.</source>
        <translation>한 파일은 여정이고 다른 파일은 응대 명세입니다.</translation>
    </message>
    <message>
        <source>Compare two journeys, or two specs.</source>
        <translation>여정끼리, 또는 명세끼리 비교하세요.</translation>
    </message>
    <message>
        <source>“{file}” is not a whole handling spec. {first}</source>
        <translation>“{file}”은(는) 온전한 응대 명세가 아닙니다. {first}</translation>
    </message>
    <message>
        <source>`journeymap check` tells all that is wrong.</source>
        <translation>`journeymap check`가 잘못된 것을 모두 알려 줍니다.</translation>
    </message>
    <message>
        <source>Conflicts: {count}. Open the journey in the window to choose.</source>
        <translation>충돌: {count}. 창에서 여정을 열어 고르세요.</translation>
    </message>
    <message>
        <source>“{file}” is a handling spec, and this needs the journey.</source>
        <translation>“{file}” 파일은 응대 명세이며, 이 작업에는 고객 여정이 필요합니다.</translation>
    </message>
    <message>
        <source>From a handling spec these can be written: {names}</source>
        <translation>응대 명세에서 쓸 수 있는 것: {names}</translation>
    </message>
    <message>
        <source>Dots per inch of a .png or .jpg.</source>
        <translation>.png와 .jpg의 인치당 픽셀 수.</translation>
    </message>
    <message>
        <source>What the letters of a .svg are: outlines that look alike everywhere, or live text that can be edited.</source>
        <translation>.svg의 글자를 담는 방식: 어디서나 똑같이 보이는 윤곽선(outlines) 또는 고칠 수 있는 글자(live).</translation>
    </message>
    <message>
        <source>This edition was never printed from “{file}”.</source>
        <translation>“{file}”: 이 종류로 인쇄한 적이 없습니다.</translation>
    </message>
    <message>
        <source>Leave out --as-kept, or print it once from the window.</source>
        <translation>--as-kept를 빼거나, 먼저 창에서 한 번 인쇄하세요.</translation>
    </message>
    <message>
        <source>There is no kept path “{name}”.</source>
        <translation>보관된 길에 없는 이름입니다: “{name}”.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>다음 중에서 고르세요: {names}.</translation>
    </message>
    <message>
        <source>As it was printed last; other options change that.</source>
        <translation>지난번에 인쇄한 그대로. 다른 옵션으로 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>The size of the sheet; A1 if nothing else is said.</source>
        <translation>용지 크기. 따로 정하지 않으면 A1.</translation>
    </message>
    <message>
        <source>The orientation of the sheet; landscape if nothing else is said.</source>
        <translation>용지 방향. 따로 정하지 않으면 가로.</translation>
    </message>
    <message>
        <source>Width and height in mm or inches, instead of paper and orientation.</source>
        <translation>용지와 방향 대신 가로와 세로(mm 또는 인치).</translation>
    </message>
    <message>
        <source>A roll of this height in mm or inches, as long as the print needs.</source>
        <translation>이 높이(mm 또는 인치)의 롤 용지에, 필요한 만큼 길게.</translation>
    </message>
    <message>
        <source>Millimetres of ground beyond the edge, for print shops.</source>
        <translation>인쇄소를 위해 재단선 밖으로 늘리는 여백(mm).</translation>
    </message>
    <message>
        <source>Marks at which the sheet is trimmed.</source>
        <translation>용지를 잘라 낼 자리의 재단 표시.</translation>
    </message>
    <message>
        <source>The kept path that the curve follows, by its name or id.</source>
        <translation>곡선이 따라갈 보관된 길의 이름이나 id.</translation>
    </message>
    <message>
        <source>Leave this out; may be said more than once.</source>
        <translation>이 칸을 뺍니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The team, in the title block.</source>
        <translation>표제란의 팀.</translation>
    </message>
    <message>
        <source>The author, in the title block.</source>
        <translation>표제란의 작성자.</translation>
    </message>
    <message>
        <source>Who approved it, in the title block.</source>
        <translation>표제란의 승인자.</translation>
    </message>
    <message>
        <source>The date, in the title block.</source>
        <translation>표제란의 날짜.</translation>
    </message>
    <message>
        <source>The version, in the title block.</source>
        <translation>표제란의 판.</translation>
    </message>
    <message>
        <source>A line of your own above it.</source>
        <translation>그 위에 넣을 한 줄.</translation>
    </message>
    <message>
        <source>A PNG or SVG file for the upper right corner.</source>
        <translation>오른쪽 위에 넣을 PNG 또는 SVG 파일.</translation>
    </message>
    <message>
        <source>The address that the QR code leads to, beside the revision.</source>
        <translation>QR 코드가 리비전과 함께 이끄는 주소.</translation>
    </message>
    <message>
        <source>“{height}” is not the height of a roll.</source>
        <translation>롤 용지의 높이로 쓸 수 없습니다: “{height}”.</translation>
    </message>
    <message>
        <source>Give it in mm or inches, for example 914 or 36in.</source>
        <translation>mm나 인치로 쓰세요. 예: 914, 36in.</translation>
    </message>
    <message>
        <source>Give width x height in mm or inches, for example 1200x800 or 36x24in.</source>
        <translation>가로x세로를 mm나 인치로 쓰세요. 예: 1200x800, 36x24in.</translation>
    </message>
    <message>
        <source>The ending of the output says what it becomes: .pdf, .svg, .png, .jpg or .pptx. With --tiles the sheet comes on pages for an office printer, with marks to cut by and a page that shows how they go together.</source>
        <translation>출력 파일의 확장자가 형식을 정합니다: .pdf, .svg, .png, .jpg, .pptx. --tiles를 쓰면 사무실 프린터용 낱장으로 나누고, 자르는 표시와 맞추는 방법을 담은 쪽을 함께 냅니다.</translation>
    </message>
</context>
<context>
    <name>click</name>
    <message>
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>이 도움말을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>버전을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>오류: {message}</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>도움말: &apos;{command} {option}&apos;</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>그런 명령이 없습니다: {name!r}.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>그런 옵션이 없습니다: {name!r}.</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>혹시 {possibility}?</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(비슷한 이름: {possibilities})</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>빠진 인자:</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>빠진 옵션:</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>{param_hint} 값이 잘못되었습니다: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>잘못된 값입니다: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>남는 인자가 있습니다 ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>남는 인자가 있습니다 ({args})</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>값이 필요한 옵션입니다: {name!r}.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>값을 받지 않는 옵션입니다: {name!r}.</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r}: {choice}만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r}: 다음 중 하나여야 합니다: {choices}.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r}: 올바른 값이 아닙니다({number_type}).</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value}: 범위 {range}를 벗어났습니다.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>다음 중에서 고르십시오:
	{choices}</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>기본값: {default}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>필수</translation>
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
    <name>column</name>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>접점</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Customer does</source>
        <translation>고객 행동</translation>
    </message>
    <message>
        <source>Customer says</source>
        <translation>고객의 말</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>감정</translation>
    </message>
    <message>
        <source>Valence (−2 to +2)</source>
        <translation>감정값 (−2~+2)</translation>
    </message>
    <message>
        <source>Intensity (1 to 3)</source>
        <translation>강도 (1~3)</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Decisive moment</source>
        <translation>결정적 순간</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>Hand-over pattern</source>
        <translation>함께하는 방식</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>담당 팀</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Brand says now</source>
        <translation>지금 하는 말</translation>
    </message>
    <message>
        <source>Brand should say</source>
        <translation>앞으로 할 말</translation>
    </message>
    <message>
        <source>Human line</source>
        <translation>사람이 더하는 한 줄</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>다음 접점</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
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
        <source>peak–end and mean disagree</source>
        <translation>정점·끝과 평균이 서로 다름</translation>
    </message>
    <message>
        <source>{basis} {count}</source>
        <translation>{basis} {count}</translation>
    </message>
    <message>
        <source>untagged {count}</source>
        <translation>감정 없음 {count}</translation>
    </message>
    <message>
        <source>gap: {start} ⇢ {end}</source>
        <translation>끊긴 곳: {start} ⇢ {end}</translation>
    </message>
    <message>
        <source>{gap} and {count} more</source>
        <translation>{gap} 외 {count}곳</translation>
    </message>
    <message>
        <source>{name}: {feeling} {valence}, {basis}</source>
        <translation>{name}: {feeling} {valence}, {basis}</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>Personas, channels, teams, calendars, signals</source>
        <translation>페르소나·채널·팀·달력·신호</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>페르소나</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>여정 전체</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>새 페르소나</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>페르소나 추가</translation>
    </message>
    <message>
        <source>Remove persona</source>
        <translation>페르소나 지우기</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>새 채널</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>채널 추가</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>채널 지우기</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>새 팀</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>팀 추가</translation>
    </message>
    <message>
        <source>Remove team</source>
        <translation>팀 지우기</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름 목록</translation>
    </message>
    <message>
        <source>Remove it there too</source>
        <translation>거기서도 지우기</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>“{name}” is still used by {names} and more ({count}).</source>
        <translation>“{name}” 항목은 아직 쓰이고 있습니다: {names} 등 접점 {count}개.</translation>
    </message>
    <message>
        <source>“{name}” is still used by {names}.</source>
        <translation>“{name}” 항목은 아직 쓰이고 있습니다: {names}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>어떤 사람인가</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Only texts approved beforehand</source>
        <translation>미리 승인된 문구만 보낼 수 있음</translation>
    </message>
    <message>
        <source>A line that a person writes freely cannot travel here.</source>
        <translation>사람이 자유롭게 쓴 한 줄은 이 채널로 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Customers cannot answer here</source>
        <translation>고객이 답할 수 없음</translation>
    </message>
    <message>
        <source>Longest message, in characters</source>
        <translation>메시지의 최대 글자 수</translation>
    </message>
    <message>
        <source>Words are written here that this channel cannot carry: {names}</source>
        <translation>이 채널로 보낼 수 없는 말이 적혀 있습니다: {names}</translation>
    </message>
    <message>
        <source>Words are written here that this channel cannot carry: {names} and more ({count})</source>
        <translation>이 채널로 보낼 수 없는 말이 적혀 있습니다: {names} 등 {count}곳</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>역량</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>새 달력</translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation>달력 추가</translation>
    </message>
    <message>
        <source>Remove calendar</source>
        <translation>달력 지우기</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>시간 추가</translation>
    </message>
    <message>
        <source>one date a line, for example 2026-12-25</source>
        <translation>한 줄에 하루씩, 예: 2026-12-25</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>휴일</translation>
    </message>
    <message>
        <source>Add hours to a calendar</source>
        <translation>달력에 시간 추가</translation>
    </message>
    <message>
        <source>Remove hours from a calendar</source>
        <translation>달력에서 시간 지우기</translation>
    </message>
    <message>
        <source>How customers are told that they talk to AI</source>
        <translation>AI와 이야기한다는 것을 고객에게 알리는 말</translation>
    </message>
    <message>
        <source>Who takes over where a rule names nobody, and when a rule cannot be decided</source>
        <translation>규칙에 담당이 없거나 규칙을 판단할 수 없을 때 이어받는 사람</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>If they reach nobody either, a person makes contact within</source>
        <translation>여기에서도 사람이 없으면 연락드리는 기한</translation>
    </message>
    <message>
        <source>In the journey&apos;s language: {language}</source>
        <translation>여정의 언어로: {language}</translation>
    </message>
    <message>
        <source>In expressions</source>
        <translation>식에서의 이름</translation>
    </message>
    <message>
        <source>Triggers read this signal by this name.</source>
        <translation>조건이 이 이름으로 신호를 읽으므로 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>값의 종류</translation>
    </message>
    <message>
        <source>KRW, minutes …</source>
        <translation>KRW, 분 …</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최솟값</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최댓값</translation>
    </message>
    <message>
        <source>a system or a team</source>
        <translation>시스템 또는 팀</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>계산하는 곳</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>The least is more than the most.</source>
        <translation>최솟값이 최댓값보다 큽니다.</translation>
    </message>
    <message>
        <source>Small letters, digits and _ only, a letter first.</source>
        <translation>영문 소문자, 숫자, _만 쓰고 글자로 시작하십시오.</translation>
    </message>
    <message>
        <source>Rename a signal in expressions</source>
        <translation>식에서의 신호 이름 바꾸기</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>새 신호</translation>
    </message>
    <message>
        <source>Add signal</source>
        <translation>신호 추가</translation>
    </message>
    <message>
        <source>Remove signal</source>
        <translation>신호 지우기</translation>
    </message>
    <message>
        <source>Describe what rules read</source>
        <translation>규칙이 읽는 신호 설명하기</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>{longer} {shorter}</source>
        <translation>{longer} {shorter}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}일</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count}시간</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1분</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1초</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count}초</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>This value is not allowed ({place}): {cause}</source>
        <translation>쓸 수 없는 값입니다({place}): {cause}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>A note without text cannot become a touchpoint.</source>
        <translation>내용이 없는 메모는 접점이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Write a name for the touchpoint into it first.</source>
        <translation>접점의 이름이 될 글을 먼저 적으십시오.</translation>
    </message>
    <message>
        <source>Something else has the id “{id}”.</source>
        <translation>“{id}” ID는 이미 다른 곳에서 쓰고 있습니다.</translation>
    </message>
</context>
<context>
    <name>edition</name>
    <message>
        <source>Journey</source>
        <translation>여정</translation>
    </message>
    <message>
        <source>Change from as-is to to-be</source>
        <translation>현재에서 개선안으로의 변화</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>한 장 요약</translation>
    </message>
    <message>
        <source>Cards for the table</source>
        <translation>탁자용 카드</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>누가 맡는가</translation>
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
        <source>Full colour</source>
        <translation>컬러</translation>
    </message>
    <message>
        <source>Saves ink</source>
        <translation>잉크 절약</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>흑백</translation>
    </message>
    <message>
        <source>Dark, for screens</source>
        <translation>어둡게(화면용)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
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
    <message>
        <source>do not hand over</source>
        <translation>넘기지 않기</translation>
    </message>
    <message>
        <source>hand back to AI</source>
        <translation>AI에게 돌려주기</translation>
    </message>
</context>
<context>
    <name>exits</name>
    <message>
        <source>For documents: Graphviz draws the map as a picture from text.</source>
        <translation>문서용: Graphviz가 글로 적힌 지도를 그림으로 그립니다.</translation>
    </message>
    <message>
        <source>For analysts: graph programs read touchpoints and transitions as data.</source>
        <translation>분석용: 그래프 프로그램이 접점과 연결을 데이터로 읽습니다.</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>결정적</translation>
    </message>
    <message>
        <source>Left out: {topic} ({count})</source>
        <translation>빠짐: {topic} ({count})</translation>
    </message>
    <message>
        <source>For testers: kept cases and what rules say, as scenarios that run.</source>
        <translation>테스터용: 보관한 사례와 규칙의 답을 실행되는 시나리오로 씁니다.</translation>
    </message>
    <message>
        <source>For event teams: signals, rules and promises as CloudEvents messages.</source>
        <translation>이벤트 팀용: 신호, 규칙, 약속을 CloudEvents 메시지로 씁니다.</translation>
    </message>
    <message>
        <source>For researchers: feelings in the vocabularies of the W3C.</source>
        <translation>연구자용: 감정을 W3C 어휘로 씁니다.</translation>
    </message>
    <message>
        <source>Left out: test vectors of limits of AI and of ways on ({count})</source>
        <translation>빠짐: AI의 한도와 이어지는 길의 시험 벡터 ({count})</translation>
    </message>
    <message>
        <source>For process teams: the journey as a process that Camunda runs.</source>
        <translation>프로세스 담당자용: 여정을 Camunda가 실행하는 프로세스로 만듭니다.</translation>
    </message>
    <message>
        <source>For process teams: the journey as a process that Flowable runs.</source>
        <translation>프로세스 담당자용: 여정을 Flowable이 실행하는 프로세스로 만듭니다.</translation>
    </message>
    <message>
        <source>For Python teams: the journey as a process that SpiffWorkflow runs.</source>
        <translation>Python 개발자용: 여정을 SpiffWorkflow가 실행하는 프로세스로 만듭니다.</translation>
    </message>
    <message>
        <source>Noted, but no timer runs: response targets ({count})</source>
        <translation>적어 두지만 시간은 재지 않음: 응답 목표 ({count})</translation>
    </message>
    <message>
        <source>Noted, but tasks are assigned to nobody: teams ({count})</source>
        <translation>적어 두지만 작업이 배정되지 않음: 팀 ({count})</translation>
    </message>
    <message>
        <source>Due times count every hour, not business hours ({count})</source>
        <translation>기한은 업무 시간이 아니라 모든 시간으로 셈 ({count})</translation>
    </message>
    <message>
        <source>Noted, but no timer runs: when matters are settled ({count})</source>
        <translation>적어 두지만 시간은 재지 않음: 해결 목표 ({count})</translation>
    </message>
    <message>
        <source>Noted, but left to workers and people: {topic} ({count})</source>
        <translation>적어 두지만 실행은 작업자와 사람의 몫: {topic} ({count})</translation>
    </message>
    <message>
        <source>Drawn like any transition: loops ({count})</source>
        <translation>다른 연결과 똑같이 그림: 되풀이 ({count})</translation>
    </message>
    <message>
        <source>Left out: touchpoints beside the path ({count})</source>
        <translation>빠짐: 경로 밖의 접점 ({count})</translation>
    </message>
    <message>
        <source>Scored as neutral: touchpoints without a feeling ({count})</source>
        <translation>중립 점수로 적음: 감정이 없는 접점 ({count})</translation>
    </message>
    <message>
        <source>“{file}” is written. Its language has no room for the following ({count}); the handling spec carries all of it. Before each line stands its first place in the spec.</source>
        <translation>“{file}” 파일을 저장했습니다. 이 파일의 형식에는 다음 내용({count})을 담을 자리가 없지만, 응대 명세에는 모두 있습니다. 각 줄 앞은 명세에서 처음 나오는 위치입니다.</translation>
    </message>
</context>
<context>
    <name>exits dialog</name>
    <message>
        <source>For other programs</source>
        <translation>다른 프로그램용</translation>
    </message>
    <message>
        <source>The handling spec in the language of another program. What that language cannot carry is listed afterwards.</source>
        <translation>응대 명세를 다른 프로그램의 언어로 씁니다. 그 언어에 담지 못한 것은 저장한 뒤 목록으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Not in “{file}”</source>
        <translation>“{file}”에 담지 못한 것</translation>
    </message>
    <message>
        <source>What is not in the file</source>
        <translation>파일에 담지 못한 것</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>목록 복사</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Save the handling spec</source>
        <translation>응대 명세 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>{format} 형식으로 저장</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>Preparing the table</source>
        <translation>표를 준비하는 중</translation>
    </message>
    <message>
        <source>Flowchart of the whole map</source>
        <translation>지도 전체 흐름도</translation>
    </message>
    <message>
        <source>User journey along the shown path</source>
        <translation>보이는 길의 사용자 여정</translation>
    </message>
    <message>
        <source>Which Mermaid diagram?</source>
        <translation>어떤 Mermaid 다이어그램으로 내보낼까요?</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>다이어그램 저장</translation>
    </message>
    <message>
        <source>Preparing the diagram</source>
        <translation>다이어그램을 준비하는 중</translation>
    </message>
    <message>
        <source>“{file}” is the file of the journey itself.</source>
        <translation>이 여정이 저장된 파일입니다: “{file}”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>저장했습니다: {file}</translation>
    </message>
    <message>
        <source>Save the workshop record</source>
        <translation>워크숍 기록 저장</translation>
    </message>
    <message>
        <source>Settle it first</source>
        <translation>먼저 고치기</translation>
    </message>
    <message>
        <source>Let it pass …</source>
        <translation>넘어가기 …</translation>
    </message>
    <message>
        <source>Let errors pass</source>
        <translation>오류 넘어가기</translation>
    </message>
    <message>
        <source>The reason, which stands in the spec:</source>
        <translation>명세에 실릴 이유:</translation>
    </message>
    <message>
        <source>Preparing the handling spec</source>
        <translation>응대 명세를 준비하는 중</translation>
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
        <translation>“{file}” 파일을 열 수 없습니다. {flaw}</translation>
    </message>
    <message>
        <source>{first} Further problems in this file: {count}.</source>
        <translation>{first} 이 파일의 다른 문제: {count}건</translation>
    </message>
    <message>
        <source>Open it with journeymap {app} or newer.</source>
        <translation>journeymap {app} 이상에서 여십시오.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program; nothing was saved.</source>
        <translation>다른 프로그램이 “{file}” 파일을 바꾸었습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>“{file}” is no longer there; nothing was saved.</source>
        <translation>“{file}” 파일이 더 이상 그 자리에 없습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Your work is safe in this window. Save it under another name, or decide which version should stay.</source>
        <translation>작업한 내용은 이 창에 그대로 있습니다. 다른 이름으로 저장하거나 어느 쪽을 남길지 정하십시오.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved. {cause}</source>
        <translation>“{file}” 파일을 저장하지 못했습니다. {cause}</translation>
    </message>
    <message>
        <source>Your work is safe in this window and in the crash journal. {advice}</source>
        <translation>작업한 내용은 이 창과 복구 기록에 그대로 있습니다. {advice}</translation>
    </message>
    <message>
        <source>Move a part of it to a journey of its own.</source>
        <translation>일부를 별도의 고객 여정으로 나누십시오.</translation>
    </message>
    <message>
        <source>“{file}” could not be written. {cause}</source>
        <translation>“{file}” 파일을 쓰지 못했습니다. {cause}</translation>
    </message>
    <message>
        <source>Nothing was written; the journey is as it was.</source>
        <translation>아무것도 쓰지 않았습니다. 고객 여정은 그대로입니다.</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Its name is too long.</source>
        <translation>이름이 너무 깁니다.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크에 남은 공간이 없습니다.</translation>
    </message>
    <message>
        <source>You are not allowed to write there.</source>
        <translation>그곳에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>폴더가 없습니다.</translation>
    </message>
    <message>
        <source>A folder has this name.</source>
        <translation>같은 이름의 폴더가 있습니다.</translation>
    </message>
    <message>
        <source>Save it in another place.</source>
        <translation>다른 곳에 저장하십시오.</translation>
    </message>
    <message>
        <source>Make room on the disk and save again, or save in another place.</source>
        <translation>디스크 공간을 비운 뒤 다시 저장하거나 다른 곳에 저장하십시오.</translation>
    </message>
    <message>
        <source>Save it under a shorter name.</source>
        <translation>더 짧은 이름으로 저장하십시오.</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>다른 이름으로 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>감정</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>찾기와 거르기</translation>
    </message>
    <message>
        <source>Words on a touchpoint</source>
        <translation>접점에 적힌 말</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>모두 다시 보기(Esc)</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>따뜻함</translation>
    </message>
    <message>
        <source>Neither warm nor cold</source>
        <translation>따뜻하지도 차갑지도 않음</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>차가움</translation>
    </message>
    <message>
        <source>Decisive moment</source>
        <translation>결정적 순간</translation>
    </message>
    <message>
        <source>Attitude matters more than the answer</source>
        <translation>정답보다 태도가 중요함</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Not tagged</source>
        <translation>표시 안 됨</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{name}: {asked}</source>
        <translation>{name}: {asked}</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 접점 없음</translation>
    </message>
    <message>
        <source>{found} out of {all}</source>
        <translation>{all}개 중 {found}개</translation>
    </message>
    <message>
        <source>{place} of {found}</source>
        <translation>{found}개 중 {place}번째</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>No feeling is tagged in the stage “{name}”.</source>
        <translation>“{name}” 단계에 표시된 감정이 없습니다.</translation>
    </message>
    <message>
        <source>Feeling enters at every stage, from first contact to review. Article, no study named.</source>
        <translation>감정은 첫 만남부터 후기까지 모든 단계에 개입합니다. 출처는 칼럼이며 연구는 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is decisive, but its feeling is only assumed.</source>
        <translation>“{name}”: 결정적 순간인데 감정의 근거가 가정뿐입니다.</translation>
    </message>
    <message>
        <source>A tag from a workshop is a hypothesis; a decisive moment is worth a look at real customers. Practitioners&apos; advice.</source>
        <translation>워크숍에서 붙인 감정은 가설입니다. 결정적 순간이라면 실제 고객을 살펴볼 만합니다. 실무자의 조언입니다.</translation>
    </message>
    <message>
        <source>AI alone carries several cold moments in a row, from “{first}” to “{last}”.</source>
        <translation>차가운 순간을 AI가 혼자 잇달아 맡습니다: “{first}” → “{last}”.</translation>
    </message>
    <message>
        <source>Nobody is there while it gets worse. Article; experiments show that after two failures customers prefer a person (Lu &amp; Min 2025).</source>
        <translation>나빠지는 동안 곁에 사람이 없습니다. 출처는 칼럼이며, 실험에서는 두 번 실패한 고객이 사람을 선호했습니다(Lu &amp; Min 2025).</translation>
    </message>
    <message>
        <source>No person appears on the usual path through this journey.</source>
        <translation>이 여정의 가장 흔한 길에 사람이 한 번도 나오지 않습니다.</translation>
    </message>
    <message>
        <source>People carry feeling, technology carries efficiency. Article.</source>
        <translation>기술은 효율을, 사람은 감정을 맡습니다. 출처는 칼럼입니다.</translation>
    </message>
    <message>
        <source>Nothing leads on from “{name}”.</source>
        <translation>“{name}”: 다음으로 이어지는 길이 없습니다.</translation>
    </message>
    <message>
        <source>An end that is neither in the last stage nor marked as leaving is often a way that was forgotten.</source>
        <translation>마지막 단계도 이탈도 아닌 곳에서 끝난다면 이어지는 길을 빠뜨린 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The shares of the ways on from “{name}” add up to {percent} %.</source>
        <translation>“{name}”: 이어지는 길의 비율을 더하면 {percent}%입니다.</translation>
    </message>
    <message>
        <source>More customers would leave than arrive.</source>
        <translation>들어온 고객보다 나가는 고객이 많아집니다.</translation>
    </message>
    <message>
        <source>At “{name}” attitude matters more than the answer, but AI is alone.</source>
        <translation>“{name}”: 정답보다 태도가 중요한데 AI가 혼자 맡습니다.</translation>
    </message>
    <message>
        <source>“{name}” is decisive, but AI is alone.</source>
        <translation>“{name}”: 결정적 순간인데 AI가 혼자 맡습니다.</translation>
    </message>
    <message>
        <source>A person appears at decisive moments. Article, no study named.</source>
        <translation>결정적 순간에는 사람이 등장합니다. 출처는 칼럼이며 연구는 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>Touchpoints for which nobody has decided who handles them: {count}</source>
        <translation>누가 응대할지 정하지 않은 접점: {count}개</translation>
    </message>
    <message>
        <source>AI answers at “{name}”, and a detected complaint reaches nobody.</source>
        <translation>“{name}”: AI가 답하는데, 불만이 감지되어도 사람에게 닿지 않습니다.</translation>
    </message>
    <message>
        <source>“{name}” is as cold as it gets (−2), and no recovery leads out.</source>
        <translation>“{name}”: 감정이 가장 차가운데(−2) 회복으로 이어지는 길이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a cold moment, and AI carries it alone.</source>
        <translation>“{name}”: 차가운 순간을 AI가 혼자 맡고 있습니다.</translation>
    </message>
    <message>
        <source>When dissatisfaction shows, hand over: humanised bots leave angry customers less satisfied (field data and experiments, Crolic et al. 2022).</source>
        <translation>불만이 보이면 사람에게 넘기십시오. 사람처럼 꾸민 봇은 화난 고객의 만족도를 떨어뜨립니다(현장 자료와 실험, Crolic 외 2022).</translation>
    </message>
    <message>
        <source>One mistake can be enough for customers to avoid a brand. Article, no study named; good recovery raises satisfaction, but not measurably loyalty (meta-analysis, 2007).</source>
        <translation>단 한 번의 실수로도 고객은 브랜드를 외면할 수 있습니다. 출처는 칼럼이며 연구는 밝히지 않았습니다. 잘 회복하면 만족도는 높아지지만 충성도까지 높아진다는 증거는 없습니다(메타분석, 2007).</translation>
    </message>
    <message>
        <source>For complaints, experiments and field data favour people; for negative reviews, replies made for the one customer. Not everywhere: a refund without fault, or an embarrassing topic, can suit AI.</source>
        <translation>불만에는 사람이, 부정적인 후기에는 그 고객에게 맞춘 답글이 낫다는 실험과 현장 자료가 있습니다. 늘 그렇지는 않습니다. 회사 잘못이 아닌 환불이나 민망한 주제에는 AI가 맞을 수 있습니다.</translation>
    </message>
    <message>
        <source>Humanised bots leave angry customers less satisfied, calm ones not (field data and experiments, Crolic et al. 2022). A mistake of the customer&apos;s own can suit AI.</source>
        <translation>사람처럼 꾸민 봇은 화난 고객의 만족도를 떨어뜨립니다. 차분한 고객에게서는 그렇지 않았습니다(현장 자료와 실험, Crolic 외 2022). 고객 자신의 실수를 바로잡는 일이라면 AI가 알맞을 수 있습니다.</translation>
    </message>
    <message>
        <source>The handling spec then says: AI, with an exit to a person. Deciding this is what the map is for.</source>
        <translation>이때 응대 명세에는 ‘AI가 맡되 사람에게 갈 수 있음’으로 적힙니다. 누가 맡을지 정하려고 지도를 그립니다.</translation>
    </message>
    <message>
        <source>AI answers at “{name}”, and whoever asks for a person is led to nobody.</source>
        <translation>“{name}”: AI가 답하는데, 고객이 사람을 찾아도 이어 줄 규칙이나 길이 없습니다.</translation>
    </message>
    <message>
        <source>Questions outside the script need an answer too. Article; in a survey 60 % feared not reaching a person (Gartner 2023). The handling spec adds a plain exit.</source>
        <translation>정해진 질문 밖의 질문에도 답이 필요합니다. 출처는 칼럼이며, 한 설문에서는 60%가 사람과 연결되지 못할까 걱정했습니다(Gartner 2023). 응대 명세에는 기본 출구가 들어갑니다.</translation>
    </message>
    <message>
        <source>A hand-over rule at “{name}” does not say to whom: {rule}</source>
        <translation>“{name}”: 누구에게 넘길지 정하지 않은 규칙이 있습니다: {rule}</translation>
    </message>
    <message>
        <source>A trigger without a destination cannot be built as it was meant.</source>
        <translation>갈 곳이 없는 규칙은 뜻한 대로 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is the first AI moment, but it is not said how customers are told.</source>
        <translation>“{name}”: 처음으로 AI를 만나는 순간인데, AI라는 것을 어떻게 알리는지 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Law: Korea&apos;s AI Basic Act (article 31) and the EU AI Act (article 50) ask for it in many cases. The handling spec puts in a plain sentence.</source>
        <translation>법: 한국 인공지능기본법 제31조와 EU AI법 제50조는 많은 경우에 고지를 요구합니다. 응대 명세에는 기본 문장이 들어갑니다.</translation>
    </message>
    <message>
        <source>A person is needed at “{name}”, but no team or role is named.</source>
        <translation>“{name}”: 사람이 필요한데 팀도 담당도 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Work that belongs to nobody cannot be staffed or supported. Article; Korean law asks employers to protect people who face customers.</source>
        <translation>맡은 사람이 없는 일에는 인력도 지원도 붙일 수 없습니다. 출처는 칼럼이며, 한국 법은 고객을 응대하는 근로자를 보호하도록 합니다.</translation>
    </message>
    <message>
        <source>A person is needed at “{name}”, but not by when.</source>
        <translation>“{name}”: 사람이 필요한데 언제까지인지 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>A person may be slower than AI, but not endlessly: say when the first response is due. Our default.</source>
        <translation>사람은 AI보다 느려도 되지만 한없이 느려서는 안 됩니다. 첫 응답 시한을 정하십시오. 이 프로그램의 기본값입니다.</translation>
    </message>
    <message>
        <source>Touchpoints that nobody owns: {count}</source>
        <translation>책임자가 없는 접점: {count}개</translation>
    </message>
    <message>
        <source>Whoever builds it will have questions. Our default.</source>
        <translation>만드는 사람에게는 물어볼 것이 생깁니다. 이 프로그램의 기본값입니다.</translation>
    </message>
    <message>
        <source>“{name}” is decisive and AI drafts it, but no human line is written.</source>
        <translation>“{name}”: 결정적 순간의 글을 AI가 쓰는데, 사람이 더한 한 줄이 없습니다.</translation>
    </message>
    <message>
        <source>One line by a person changes a machine&apos;s sentence. Article, no study named.</source>
        <translation>사람의 한 줄이 기계의 문장을 바꿉니다. 출처는 칼럼이며 연구는 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>The same human line stands at several touchpoints: “{line}”</source>
        <translation>사람의 한 줄이 여러 접점에서 똑같습니다: “{line}”</translation>
    </message>
    <message>
        <source>Emotional text believed to be AI’s costs loyalty; where a person seems to reuse a ready text, it is the other way round (Kirk &amp; Givi 2025). Write it anew for each customer.</source>
        <translation>감정을 담은 글을 AI가 썼다고 느끼면 충성도가 떨어집니다. 그런데 사람이 만들어 둔 글을 돌려쓴다고 느끼면 결과가 뒤집힙니다(Kirk &amp; Givi 2025). 고객마다 새로 쓰십시오.</translation>
    </message>
    <message>
        <source>The message at “{name}” does not come from a named person who can be answered.</source>
        <translation>“{name}”: 이름이 있고 답장할 수 있는 사람이 보내는 메시지가 아닙니다.</translation>
    </message>
    <message>
        <source>A survey or a follow-up carries a person&apos;s name. Article; studies on senders are mixed: plausible, not proven.</source>
        <translation>설문과 후속 연락에는 사람의 이름이 있어야 합니다. 출처는 칼럼이며, 발신인에 관한 연구는 결과가 엇갈립니다. 그럴듯하지만 입증되지는 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” has a human line, but its channels send approved templates only.</source>
        <translation>“{name}”: 사람의 한 줄이 있는데, 채널이 승인된 템플릿만 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>A free line cannot be typed into an approved template (the operators&apos; rules, for example for Alimtalk): use a variable or another channel.</source>
        <translation>승인된 템플릿에는 자유 문장을 넣을 수 없습니다(알림톡 등 운영 규정). 변수나 다른 채널을 쓰십시오.</translation>
    </message>
    <message>
        <source>At “{name}” two merged versions say different things.</source>
        <translation>“{name}”에서 합친 두 판의 내용이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Engineering would build what one side wrote, and the other never agreed to it.</source>
        <translation>개발팀은 한쪽이 쓴 대로 만들게 되는데, 다른 쪽은 동의한 적이 없습니다.</translation>
    </message>
    <message>
        <source>Choose whose word counts, in the list of conflicts.</source>
        <translation>충돌 목록에서 누구의 내용을 쓸지 고르세요.</translation>
    </message>
    <message>
        <source>Tag what customers feel at a touchpoint of this stage.</source>
        <translation>이 단계의 접점에 고객의 감정을 표시하십시오.</translation>
    </message>
    <message>
        <source>Look at real customers, then set the basis to observed or measured.</source>
        <translation>실제 고객을 살펴본 뒤 근거를 관찰이나 측정으로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Draw a recovery from here to a moment in which somebody puts it right.</source>
        <translation>바로잡는 순간으로 이어지는 회복 연결을 그리십시오.</translation>
    </message>
    <message>
        <source>Put a person, or both, at one of these moments.</source>
        <translation>이 순간들 가운데 하나를 사람이나 함께로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Put a person, or both, at the moment that matters most.</source>
        <translation>가장 중요한 순간을 사람이나 함께로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Draw where customers go from here, or mark it as leaving.</source>
        <translation>다음 접점으로 연결하거나 종류를 ‘떠남’으로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Lower the shares until they come to 100 % at most.</source>
        <translation>비율의 합이 100% 이하가 되게 낮추십시오.</translation>
    </message>
    <message>
        <source>Choose a person or both, or say that the answer matters more here.</source>
        <translation>사람이나 함께를 고르거나, 여기서는 정답이 더 중요하다고 표시하십시오.</translation>
    </message>
    <message>
        <source>Choose a person or both.</source>
        <translation>사람이나 함께를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a person or both, or hand over by a rule.</source>
        <translation>사람이나 함께를 고르거나, 사람에게 넘기는 규칙을 더하십시오.</translation>
    </message>
    <message>
        <source>Choose AI, a person or both for each of them.</source>
        <translation>접점마다 AI, 사람, 함께 가운데 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>Add the rule “complaint detected” with a team, or draw a way to a person.</source>
        <translation>‘불만 감지’ 규칙에 팀을 정해 더하거나, 사람에게 가는 길을 그리십시오.</translation>
    </message>
    <message>
        <source>Add the rule “customer asks for a person” with a team, or draw a way to a person.</source>
        <translation>‘고객이 사람을 찾음’ 규칙에 팀을 정해 더하거나, 사람에게 가는 길을 그리십시오.</translation>
    </message>
    <message>
        <source>Add a step with a team to the rule, or name a fallback for the journey.</source>
        <translation>규칙에 팀이 있는 단계를 더하거나, 여정 전체의 대비책을 정하십시오.</translation>
    </message>
    <message>
        <source>Write how the customer is told that this is AI.</source>
        <translation>AI임을 고객에게 어떻게 알리는지 적으십시오.</translation>
    </message>
    <message>
        <source>Name a team or a role.</source>
        <translation>팀이나 담당을 정하십시오.</translation>
    </message>
    <message>
        <source>Say within which time the first response is due.</source>
        <translation>첫 응답을 언제까지 할지 정하십시오.</translation>
    </message>
    <message>
        <source>Name who answers for each of them.</source>
        <translation>접점마다 책임자를 정하십시오.</translation>
    </message>
    <message>
        <source>Write one line as a person, for this moment alone.</source>
        <translation>이 순간만을 위한 사람의 한 줄을 쓰십시오.</translation>
    </message>
    <message>
        <source>Write the line anew for each of them.</source>
        <translation>접점마다 한 줄을 새로 쓰십시오.</translation>
    </message>
    <message>
        <source>Name a person as the sender.</source>
        <translation>보내는 사람의 이름을 밝히십시오.</translation>
    </message>
    <message>
        <source>Add a channel for free text, or take the line out.</source>
        <translation>자유롭게 쓸 수 있는 채널을 더하거나, 그 한 줄을 빼십시오.</translation>
    </message>
    <message>
        <source>At “{name}” something is not complete: {rule}</source>
        <translation>“{name}”: 다 채우지 않은 규칙이 있습니다. {rule}</translation>
    </message>
    <message>
        <source>A trigger that names nothing can never be decided, so a person would come.</source>
        <translation>아무것도 정하지 않은 조건은 판단할 수 없어, 언제나 사람에게 넘어갑니다.</translation>
    </message>
    <message>
        <source>Fill in what the trigger or the hand-back needs.</source>
        <translation>조건이나 돌려주기에 필요한 것을 채우십시오.</translation>
    </message>
    <message>
        <source>At “{name}” a rule never fires: {rule}. An earlier one always does: {other}</source>
        <translation>“{name}”: 쓰이지 않는 규칙이 있습니다. {rule}. 앞선 규칙이 늘 먼저입니다: {other}</translation>
    </message>
    <message>
        <source>Rules are asked in order and the first that fires decides.</source>
        <translation>규칙은 차례로 살피며, 처음 해당하는 규칙이 정합니다.</translation>
    </message>
    <message>
        <source>Move the narrower rule up, or remove one of them.</source>
        <translation>더 좁은 규칙을 위로 옮기거나, 둘 중 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>At “{name}” only words tell a complaint: {rule}</source>
        <translation>“{name}”: 낱말만으로 불만을 알아봅니다. {rule}</translation>
    </message>
    <message>
        <source>People complain without the words that one expects, and use them without complaining. Our default.</source>
        <translation>사람들은 예상한 낱말 없이도 불만을 말하고, 불만 없이도 그 낱말을 씁니다. 저희가 정한 기본값입니다.</translation>
    </message>
    <message>
        <source>Add “complaint detected”, or the mood, beside the words.</source>
        <translation>낱말 곁에 ‘불만 감지’나 감정 조건을 더하십시오.</translation>
    </message>
    <message>
        <source>At “{name}” it is not said what happens when nobody is there: {rule}</source>
        <translation>“{name}”: 맡을 사람이 없을 때를 정하지 않았습니다. {rule}</translation>
    </message>
    <message>
        <source>Out of hours, with nobody free, a full queue or a failed transfer the customer would get the journey&apos;s general promise only.</source>
        <translation>운영 시간이 아니거나, 모두 응대 중이거나, 대기 줄이 가득 차거나, 연결에 실패하면 고객은 여정 전체의 일반적인 약속만 받습니다.</translation>
    </message>
    <message>
        <source>Promise a call back or a written reply, and by when.</source>
        <translation>전화나 글 답장을 언제까지 할지 약속하십시오.</translation>
    </message>
    <message>
        <source>At “{name}” personal data is handed over without a reason: {what}</source>
        <translation>“{name}”: 이유 없이 개인정보를 넘깁니다. {what}</translation>
    </message>
    <message>
        <source>Law: personal data needs a purpose (GDPR article 5, Korea&apos;s PIPA article 3), and whoever builds it will ask.</source>
        <translation>법: 개인정보에는 목적이 있어야 하며(GDPR 제5조, 개인정보 보호법 제3조), 만드는 사람도 물을 것입니다.</translation>
    </message>
    <message>
        <source>Say why the person needs it, or leave it out.</source>
        <translation>담당자에게 왜 필요한지 적거나, 넘기지 마십시오.</translation>
    </message>
    <message>
        <source>At “{name}” it is open when the person gives the customer back: {rule}</source>
        <translation>“{name}”: 사람이 고객을 언제 돌려주는지 정하지 않았습니다. {rule}</translation>
    </message>
    <message>
        <source>Without it a customer stays with a person for good, or falls back to AI in the middle. Our default.</source>
        <translation>정하지 않으면 고객이 끝까지 사람에게 남거나, 도중에 AI로 떨어집니다. 저희가 정한 기본값입니다.</translation>
    </message>
    <message>
        <source>Choose when the customer goes back to AI, or that the person stays.</source>
        <translation>언제 AI로 돌아가는지, 아니면 사람이 끝까지 맡는지 고르십시오.</translation>
    </message>
    <message>
        <source>“{name}” can go round with AI without end.</source>
        <translation>“{name}”: AI와 끝없이 돌 수 있습니다.</translation>
    </message>
    <message>
        <source>After two failures customers prefer a person, whatever the task (Lu &amp; Min 2025).</source>
        <translation>두 번 실패하면 고객은 어떤 일이든 사람을 원합니다(Lu &amp; Min 2025).</translation>
    </message>
    <message>
        <source>Limit the attempts or turns of AI, or hand over after some of them.</source>
        <translation>AI의 시도나 답변 횟수를 제한하거나, 몇 번 뒤에 사람에게 넘기십시오.</translation>
    </message>
    <message>
        <source>“{name}” needs a team, but when that team is there is not known: {team}</source>
        <translation>“{name}”: 맡을 팀의 운영 시간을 모릅니다. {team}</translation>
    </message>
    <message>
        <source>Without hours nobody can say when a response is due. Our default.</source>
        <translation>운영 시간을 모르면 언제까지 답해야 하는지 말할 수 없습니다. 저희가 정한 기본값입니다.</translation>
    </message>
    <message>
        <source>Give the team a calendar.</source>
        <translation>팀에 달력을 정하십시오.</translation>
    </message>
    <message>
        <source>The kept case “{case}” at “{name}” is handled otherwise now.</source>
        <translation>“{name}”: 남겨 둔 사례 “{case}”의 결과가 달라졌습니다.</translation>
    </message>
    <message>
        <source>The team kept it because it must not change unnoticed.</source>
        <translation>모르는 사이에 바뀌면 안 되어 팀이 남겨 둔 사례입니다.</translation>
    </message>
    <message>
        <source>Change the rules back, or keep the case with its new outcome.</source>
        <translation>규칙을 되돌리거나, 새 결과로 사례를 다시 남기십시오.</translation>
    </message>
    <message>
        <source>“{name}” answers an emptied cart with a coupon instead of a question.</source>
        <translation>“{name}”: 장바구니를 비웠는데 묻지 않고 쿠폰부터 줍니다.</translation>
    </message>
    <message>
        <source>Ask “Was something not to your liking today?” before a discount. Article, no study named.</source>
        <translation>할인보다 “혹시 오늘 마음에 들지 않으셨나요?”라고 먼저 물으십시오. 기사이며, 연구는 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>Let the first message ask; a coupon may come later.</source>
        <translation>첫 메시지는 묻는 말로 바꾸고, 쿠폰은 나중에 주십시오.</translation>
    </message>
    <message>
        <source>The words of “{name}” are longer than “{channel}” allows ({most}).</source>
        <translation>“{name}”: 글이 채널 “{channel}”의 한도({most}자)보다 깁니다.</translation>
    </message>
    <message>
        <source>The operator cuts or refuses longer messages.</source>
        <translation>더 긴 메시지는 잘리거나 거절됩니다.</translation>
    </message>
    <message>
        <source>Shorten the text, or use another channel.</source>
        <translation>글을 줄이거나 다른 채널을 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Let a finding pass</source>
        <translation>확인할 것 넘어가기</translation>
    </message>
    <message>
        <source>{what}

The reason, which the spec will carry:</source>
        <translation>{what}

넘어가는 이유(응대 명세에 실립니다):</translation>
    </message>
    <message>
        <source>Let a finding count again</source>
        <translation>넘어간 것을 다시 확인하기</translation>
    </message>
    <message>
        <source>Open the list ({key})</source>
        <translation>목록 열기({key})</translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <translation>오류 {count}</translation>
    </message>
    <message>
        <source>Warnings {count}</source>
        <translation>주의 {count}</translation>
    </message>
    <message>
        <source>Suggestions {count}</source>
        <translation>제안 {count}</translation>
    </message>
    <message>
        <source>Let pass {count}</source>
        <translation>넘어감 {count}</translation>
    </message>
    <message>
        <source>Words of a finding</source>
        <translation>찾을 말</translation>
    </message>
    <message>
        <source>Narrow the findings</source>
        <translation>확인할 것 좁히기</translation>
    </message>
    <message>
        <source>Show these, or hide them</source>
        <translation>보이기·숨기기</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>확인할 것의 종류</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Enter or a double click goes there.</source>
        <translation>Enter나 두 번 누르기로 그곳에 갑니다.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>그곳으로 가기</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Let it pass …</source>
        <translation>넘어가기 …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>넘어감 취소</translation>
    </message>
    <message>
        <source>Nothing to check: no finding on this map.</source>
        <translation>확인할 것이 없습니다. 이 지도에서 찾은 문제가 없습니다.</translation>
    </message>
    <message>
        <source>No finding is of this kind and holds these words.</source>
        <translation>이 종류와 이 말에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind}({count})</translation>
    </message>
    <message>
        <source>The spec still carries this reason.</source>
        <translation>응대 명세에는 이 이유가 아직 실려 있습니다.</translation>
    </message>
    <message>
        <source>{kind}, {weight} · {code}</source>
        <translation>{kind}, {weight} · {code}</translation>
    </message>
    <message>
        <source>{kind}, {weight} · {code} · source: {source}</source>
        <translation>{kind}, {weight} · {code} · 출처: {source}</translation>
    </message>
    <message>
        <source>{about} · let pass on {day}</source>
        <translation>{about} · {day}에 넘어감</translation>
    </message>
    <message>
        <source>→ {fix}</source>
        <translation>→ {fix}</translation>
    </message>
    <message>
        <source>Fix: {what}</source>
        <translation>고치기: {what}</translation>
    </message>
    <message>
        <source>Let pass, but not found any more: {reason}</source>
        <translation>넘어갔지만 이제는 없는 문제입니다: {reason}</translation>
    </message>
    <message>
        <source>{what}
Let pass: {reason}</source>
        <translation>{what}
넘어간 이유: {reason}</translation>
    </message>
    <message>
        <source>Errors: {count}</source>
        <translation>오류 {count}건</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>주의 {count}건</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>제안 {count}건</translation>
    </message>
    <message>
        <source>Let pass: {count}</source>
        <translation>넘어간 것 {count}건</translation>
    </message>
    <message>
        <source>{name} and others: {count}</source>
        <translation>{name} 외 {count}</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>넘어감</translation>
    </message>
    <message>
        <source>{weight}, {place}: {what}</source>
        <translation>{weight}, {place}: {what}</translation>
    </message>
</context>
<context>
    <name>fix</name>
    <message>
        <source>Lower the shares to 100 % in all</source>
        <translation>비율을 모두 합쳐 100%로 낮추기</translation>
    </message>
    <message>
        <source>Put both there</source>
        <translation>사람과 AI가 함께 맡기</translation>
    </message>
    <message>
        <source>Hand complaints to a person</source>
        <translation>불만은 사람에게 넘기기</translation>
    </message>
    <message>
        <source>Give customers a way out of AI</source>
        <translation>AI에서 나가는 길 내기</translation>
    </message>
    <message>
        <source>Say “{text}”</source>
        <translation>“{text}”라고 밝히기</translation>
    </message>
    <message>
        <source>Respond within a day</source>
        <translation>하루 안에 답하기</translation>
    </message>
    <message>
        <source>Sign as “{name}”</source>
        <translation>“{name}” 이름으로 보내기</translation>
    </message>
    <message>
        <source>Remove the rule that never fires</source>
        <translation>쓰이지 않는 규칙 지우기</translation>
    </message>
    <message>
        <source>Ask the narrower rule first</source>
        <translation>더 좁은 규칙을 먼저 묻기</translation>
    </message>
    <message>
        <source>Add “complaint detected”</source>
        <translation>“불만 감지” 더하기</translation>
    </message>
    <message>
        <source>Promise a call back within a day</source>
        <translation>하루 안에 다시 전화하기로 약속</translation>
    </message>
    <message>
        <source>Back to AI when it is settled</source>
        <translation>해결되면 다시 AI로</translation>
    </message>
    <message>
        <source>Let AI try twice at most</source>
        <translation>AI 시도를 두 번까지로</translation>
    </message>
    <message>
        <source>Give the hours “{calendar}”</source>
        <translation>“{calendar}” 시간 적용</translation>
    </message>
    <message>
        <source>Take over the new outcome</source>
        <translation>새 결과 받아들이기</translation>
    </message>
</context>
<context>
    <name>flaw</name>
    <message>
        <source>At {place}: {cause}</source>
        <translation>{place}: {cause}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}번째 줄</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>{number}번째 레코드</translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation>{field} 항목</translation>
    </message>
    <message>
        <source>{place}, {part}</source>
        <translation>{place}, {part}</translation>
    </message>
    <message>
        <source>It holds more than a journey can.</source>
        <translation>고객 여정에 담을 수 있는 양을 넘습니다.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>파일이 {limit}MB보다 큽니다.</translation>
    </message>
    <message>
        <source>This is JSON, but not a journey of journeymap.</source>
        <translation>JSON 파일이지만 journeymap의 고객 여정이 아닙니다.</translation>
    </message>
    <message>
        <source>The file does not say the version of its format.</source>
        <translation>파일에 형식 버전이 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The file holds no list of records.</source>
        <translation>파일에 레코드 목록이 없습니다.</translation>
    </message>
    <message>
        <source>It was written by journeymap {app} (file format {version}); this is journeymap {own}, which reads up to file format {known}.</source>
        <translation>journeymap {app} 버전에서 만든 파일입니다(파일 형식 {version}). 지금 쓰는 journeymap {own} 버전은 파일 형식 {known}까지 읽습니다.</translation>
    </message>
    <message>
        <source>Hardly anything in it belongs there.</source>
        <translation>맞는 내용이 거의 없습니다.</translation>
    </message>
    <message>
        <source>Record {number} has the same id, {id}.</source>
        <translation>{number}번째 레코드와 ID가 같습니다: {id}</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>파일이 중간에 끊겨 일부가 없습니다.</translation>
    </message>
    <message>
        <source>Its data are nested too deeply.</source>
        <translation>데이터가 너무 깊게 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>This text holds half a character (a lone surrogate).</source>
        <translation>반쪽짜리 문자(짝 없는 서로게이트)가 들어 있습니다.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>This text holds a control character.</source>
        <translation>제어 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>수가 너무 큽니다.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>빈 파일입니다.</translation>
    </message>
    <message>
        <source>The text is stored as UTF-16, journeys as UTF-8.</source>
        <translation>UTF-16으로 저장된 파일입니다. 고객 여정 파일은 UTF-8이어야 합니다.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>텍스트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON knows.</source>
        <translation>JSON에서 쓸 수 없는 수입니다: {number}</translation>
    </message>
    <message>
        <source>This is not JSON (at character {column} of the line).</source>
        <translation>JSON이 아닙니다(이 줄의 {column}번째 글자).</translation>
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
    <name>hand-back</name>
    <message>
        <source>when it is settled</source>
        <translation>해결되면</translation>
    </message>
    <message>
        <source>when the customer agrees</source>
        <translation>고객이 동의하면</translation>
    </message>
    <message>
        <source>when the customer falls silent</source>
        <translation>고객의 말이 끊기면</translation>
    </message>
    <message>
        <source>never: the person stays</source>
        <translation>없음 (사람이 끝까지)</translation>
    </message>
</context>
<context>
    <name>handler</name>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>사람</translation>
    </message>
</context>
<context>
    <name>hearing</name>
    <message>
        <source>Stage: {stage}</source>
        <translation>단계: {stage}</translation>
    </message>
    <message>
        <source>Decisive moment</source>
        <translation>결정적 순간</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>열었을 때</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Line {line} is not text in {encoding}.</source>
        <translation>{line}행은 {encoding} 글이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>다른 인코딩을 고르세요.</translation>
    </message>
    <message>
        <source>Says how the diagram looks; a map looks its own way.</source>
        <translation>다이어그램의 모양에 관한 것입니다. 지도는 제 모양으로 그립니다.</translation>
    </message>
    <message>
        <source>A title; the journey keeps its own.</source>
        <translation>제목입니다. 여정의 제목은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>A transition from or to a whole group of touchpoints.</source>
        <translation>접점 묶음 전체에 걸린 연결입니다.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {cause}.</source>
        <translation>“{file}” 파일을 읽을 수 없습니다: {cause}.</translation>
    </message>
    <message>
        <source>“{file}” is no spreadsheet that can be read.</source>
        <translation>“{file}” 파일은 읽을 수 있는 스프레드시트가 아닙니다.</translation>
    </message>
    <message>
        <source>Save it as .xlsx without a password, or as CSV.</source>
        <translation>암호 없는 .xlsx나 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>There are more than {most} columns in it.</source>
        <translation>열이 {most}개를 넘습니다.</translation>
    </message>
    <message>
        <source>Leave out the columns that are not needed.</source>
        <translation>필요 없는 열을 빼세요.</translation>
    </message>
    <message>
        <source>The table cannot be read from line {line} on: {cause}.</source>
        <translation>{line}행부터 표를 읽을 수 없습니다: {cause}.</translation>
    </message>
    <message>
        <source>A quotation mark may be missing there.</source>
        <translation>그곳에 따옴표가 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>This is larger than {limit} MB, more than any list of touchpoints.</source>
        <translation>{limit} MB가 넘습니다. 접점 목록이라기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>The journey is as it was.</source>
        <translation>여정은 그대로입니다.</translation>
    </message>
    <message>
        <source>There is too much in it: more than {most} rows or transitions.</source>
        <translation>내용이 너무 많습니다. 행이나 연결이 {most}개를 넘습니다.</translation>
    </message>
    <message>
        <source>Split it up, and import one part after the other.</source>
        <translation>나누어서 하나씩 가져오세요.</translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation>이름이 없습니다.</translation>
    </message>
    <message>
        <source>Too long for a name: the whole text is with the touchpoint.</source>
        <translation>이름으로는 너무 깁니다. 글 전체는 접점 안에 넣었습니다.</translation>
    </message>
    <message>
        <source>Too long: only its beginning was taken.</source>
        <translation>너무 깁니다. 앞부분만 옮겼습니다.</translation>
    </message>
    <message>
        <source>Control characters were left out.</source>
        <translation>제어 문자는 뺐습니다.</translation>
    </message>
    <message>
        <source>A title above stages; the journey keeps its own.</source>
        <translation>단계 위의 제목입니다. 여정의 제목은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>The score is not 1, 2, 3, 4 or 5; no feeling was tagged.</source>
        <translation>점수가 1, 2, 3, 4, 5가 아니어서 감정을 표시하지 않았습니다.</translation>
    </message>
    <message>
        <source>This is no part of a diagram that can be read.</source>
        <translation>다이어그램으로 읽을 수 없는 부분입니다.</translation>
    </message>
    <message>
        <source>Outside the first diagram.</source>
        <translation>첫 다이어그램 바깥에 있습니다.</translation>
    </message>
    <message>
        <source>“{heading}” cannot be this; the rest of the row was taken.</source>
        <translation>“{heading}” 열에 올 수 없는 값입니다. 행의 나머지는 옮겼습니다.</translation>
    </message>
    <message>
        <source>A team, but not whether AI or a person is there.</source>
        <translation>팀은 있지만 AI와 사람 가운데 누가 맡는지 없습니다.</translation>
    </message>
    <message>
        <source>No touchpoint of this name is in the table.</source>
        <translation>이 이름의 접점이 표에 없습니다.</translation>
    </message>
    <message>
        <source>Above the headings.</source>
        <translation>제목 행 위에 있습니다.</translation>
    </message>
    <message>
        <source>This column is not used.</source>
        <translation>쓰지 않는 열입니다.</translation>
    </message>
    <message>
        <source>Taken as marks from 1 (cold) to 5 (warm).</source>
        <translation>1(차가움)에서 5(따뜻함)까지의 점수로 보았습니다.</translation>
    </message>
    <message>
        <source>This workbook unpacks to far too much.</source>
        <translation>압축을 풀면 지나치게 커지는 통합 문서입니다.</translation>
    </message>
    <message>
        <source>This is no workbook that can be read.</source>
        <translation>읽을 수 있는 통합 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx without a password, or as CSV.</source>
        <translation>암호 없는 .xlsx나 CSV로 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Touchpoints {touchpoints} · Transitions {transitions} · Stages {stages}</source>
        <translation>접점 {touchpoints} · 연결 {transitions} · 단계 {stages}</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>목록 붙여넣기</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>목록 가져오기</translation>
    </message>
    <message>
        <source>Lists, tables and diagrams</source>
        <translation>목록, 표, 다이어그램</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>목록 가져오기</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>추가됨: {what}</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>새 단계</translation>
    </message>
    <message>
        <source>This is XML (as in SVG, BPMN or GraphML), and no list of touchpoints.</source>
        <translation>SVG, BPMN, GraphML 같은 XML이며, 접점 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>Tables (CSV, Excel), lists and Mermaid diagrams can be imported.</source>
        <translation>표(CSV, Excel), 목록, Mermaid 다이어그램을 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>This is JSON, and no list of touchpoints.</source>
        <translation>JSON이며, 접점 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>A journey is opened, not imported; save other data as CSV.</source>
        <translation>여정은 가져오지 말고 여세요. 다른 데이터는 CSV로 저장하세요.</translation>
    </message>
</context>
<context>
    <name>import dialog</name>
    <message>
        <source>Nothing</source>
        <translation>하지 않음</translation>
    </message>
    <message>
        <source>One after the other, within each stage</source>
        <translation>단계마다 차례로</translation>
    </message>
    <message>
        <source>One after the other, from first to last</source>
        <translation>처음부터 끝까지 차례로</translation>
    </message>
    <message>
        <source>Import “{file}”</source>
        <translation>“{file}” 가져오기</translation>
    </message>
    <message>
        <source>A row holds headings</source>
        <translation>제목 행이 있음</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>처음 몇 행</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>This sheet is not imported.</source>
        <translation>이 시트는 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Meaning of column {number}</source>
        <translation>{number}번째 열의 뜻</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Not taken over as it stands</source>
        <translation>그대로 옮기지 못한 것</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Not taken over as it stands: {count}</source>
        <translation>그대로 옮기지 못한 것: {count}</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>붙여넣음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>initiator</name>
    <message>
        <source>the customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>the brand</source>
        <translation>브랜드</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>several</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>unit of time</source>
        <translation>시간 단위</translation>
    </message>
    <message>
        <source>Change “{field}”</source>
        <translation>“{field}” 바꾸기</translation>
    </message>
    <message>
        <source>This could not be kept; the journey is unchanged.</source>
        <translation>이 내용은 반영하지 못했습니다. 여정은 그대로입니다.</translation>
    </message>
    <message>
        <source>This cannot be empty; the last text is kept.</source>
        <translation>비워 둘 수 없습니다. 마지막 내용이 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>“{tag}” is not a language code such as ko or en.</source>
        <translation>“{tag}”: ko, en 같은 언어 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>Write the date like 2026-11-22.</source>
        <translation>날짜는 2026-11-22처럼 적으십시오.</translation>
    </message>
    <message>
        <source>Write the time like 09:30.</source>
        <translation>시각은 09:30처럼 적으십시오.</translation>
    </message>
    <message>
        <source>This time zone is not known; write it like Asia/Seoul.</source>
        <translation>알 수 없는 시간대입니다. Asia/Seoul처럼 적으십시오.</translation>
    </message>
    <message>
        <source>Too long by {over} characters; it is kept again when it is short enough.</source>
        <translation>{over}자 넘칩니다. 줄이면 다시 반영됩니다.</translation>
    </message>
    <message>
        <source>very cold</source>
        <translation>매우 차가움</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>차가움</translation>
    </message>
    <message>
        <source>neither warm nor cold</source>
        <translation>차갑지도 따뜻하지도 않음</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>따뜻함</translation>
    </message>
    <message>
        <source>very warm</source>
        <translation>매우 따뜻함</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Touchpoints: {count}</source>
        <translation>접점 {count}개</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Move stage left</source>
        <translation>왼쪽으로</translation>
    </message>
    <message>
        <source>Move stage right</source>
        <translation>오른쪽으로</translation>
    </message>
    <message>
        <source>Stages: {count}</source>
        <translation>단계 {count}개</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>단계 옮기기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>메모 {count}개</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>감정</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear feeling</source>
        <translation>감정 지우기</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Intensity {level}</source>
        <translation>세기 {level}</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>세기</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>어떻게 알았나요?</translation>
    </message>
    <message>
        <source>Felt understood</source>
        <translation>이해받은 느낌</translation>
    </message>
    <message>
        <source>Decisive moment</source>
        <translation>결정적 순간</translation>
    </message>
    <message>
        <source>Attitude matters more than the answer</source>
        <translation>정답보다 태도가 중요함</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>미정으로</translation>
    </message>
    <message>
        <source>Leave undecided who is there</source>
        <translation>응대를 미정으로 두기</translation>
    </message>
    <message>
        <source>Shared how</source>
        <translation>나누는 방식</translation>
    </message>
    <message>
        <source>Follows after</source>
        <translation>사람의 연락</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>사람이 맡는 일</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>a name or a role</source>
        <translation>이름 또는 역할</translation>
    </message>
    <message>
        <source>Person or role</source>
        <translation>담당자·역할</translation>
    </message>
    <message>
        <source>Responds within</source>
        <translation>응답까지</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>시간 기준</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>응대 안내</translation>
    </message>
    <message>
        <source>What supports the staff</source>
        <translation>직원을 돕는 것</translation>
    </message>
    <message>
        <source>The AI</source>
        <translation>AI가 맡는 일</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>해도 되는 일</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>하면 안 되는 일</translation>
    </message>
    <message>
        <source>Data it uses</source>
        <translation>사용하는 데이터</translation>
    </message>
    <message>
        <source>How customers are told that it is AI</source>
        <translation>AI임을 알리는 말</translation>
    </message>
    <message>
        <source>When a person takes over</source>
        <translation>사람에게 넘기는 때</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Why this way</source>
        <translation>이렇게 정한 이유</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>정한 사람</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>정한 날</translation>
    </message>
    <message>
        <source>The brand&apos;s words</source>
        <translation>브랜드의 말</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>The line a person adds</source>
        <translation>사람이 더하는 한 줄</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>쓴 사람</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>쓴 날</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>보내는 이름</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>검토한 사람</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>일어나는 일</translation>
    </message>
    <message>
        <source>Name of the kind</source>
        <translation>종류 이름</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>The customer does</source>
        <translation>고객의 행동</translation>
    </message>
    <message>
        <source>The customer says</source>
        <translation>고객의 말</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Remove a piece of evidence</source>
        <translation>증거 지우기</translation>
    </message>
    <message>
        <source>add: a finding, an interview, a number …</source>
        <translation>추가: 발견, 인터뷰, 수치 …</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>나타내는 것</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>쓰는 언어</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>바탕이 된 여정</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>대상 고객</translation>
    </message>
    <message>
        <source>Personas, channels and teams …</source>
        <translation>페르소나, 채널, 팀 …</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>지도에 있는 것</translation>
    </message>
    <message>
        <source>Select something on the map to edit it here.</source>
        <translation>지도에서 고르면 여기에서 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>No personas yet.</source>
        <translation>아직 페르소나가 없습니다.</translation>
    </message>
    <message>
        <source>Transitions: {count}</source>
        <translation>연결 {count}개</translation>
    </message>
    <message>
        <source>Feelings tagged: {count}</source>
        <translation>감정을 단 접점 {count}개</translation>
    </message>
    <message>
        <source>Decisive moments: {count}</source>
        <translation>결정적 순간 {count}개</translation>
    </message>
    <message>
        <source>{mode}: {count}</source>
        <translation>{mode}: {count}</translation>
    </message>
    <message>
        <source>Handling undecided: {count}</source>
        <translation>응대 미정 {count}개</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>이름표</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>고객 비율</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>걸리는 시간</translation>
    </message>
    <message>
        <source>Taken when</source>
        <translation>가는 조건</translation>
    </message>
    <message>
        <source>Edit the condition…</source>
        <translation>조건 편집…</translation>
    </message>
    <message>
        <source>Reverse direction</source>
        <translation>방향 뒤집기</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>a condition of its own</source>
        <translation>따로 정한 조건</translation>
    </message>
    <message>
        <source>Rule: {sentence}</source>
        <translation>규칙: {sentence}</translation>
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
    <message>
        <source>“{name}” names a touchpoint that does not exist: {id}.</source>
        <translation>“{name}”이(가) 없는 접점을 가리킵니다: {id}.</translation>
    </message>
    <message>
        <source>The conflict “{name}” is about what is not there: {id}.</source>
        <translation>충돌 “{name}”이(가) 가리키는 것이 없습니다: {id}.</translation>
    </message>
    <message>
        <source>Transition “{name}” has two conditions: a rule and a trigger.</source>
        <translation>연결 “{name}”: 조건이 두 가지입니다(규칙과 조건). 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Transition “{name}” follows a hand-over rule that its start does not have: {id}.</source>
        <translation>연결 “{name}”: 따르는 규칙이 시작 접점에 없습니다({id}).</translation>
    </message>
    <message>
        <source>“{name}” follows a calendar that does not exist: {id}.</source>
        <translation>“{name}”: 따르는 달력이 존재하지 않습니다({id}).</translation>
    </message>
    <message>
        <source>“{name}” reads a signal that does not exist: {id}.</source>
        <translation>“{name}”: 읽는 신호가 존재하지 않습니다({id}).</translation>
    </message>
    <message>
        <source>The case “{name}” is about a touchpoint that is not there: {id}.</source>
        <translation>사례 “{name}”: 접점이 존재하지 않습니다({id}).</translation>
    </message>
    <message>
        <source>“{name}” overrides a check on what is not there: {id}.</source>
        <translation>“{name}”: 예외로 둔 대상이 존재하지 않습니다({id}).</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The crash journal cannot be written: {cause}.</source>
        <translation>복구 기록을 쓸 수 없습니다: {cause}.</translation>
    </message>
    <message>
        <source>You can go on working, but after a crash only what you saved would be there. Save now, and make room on the disk.</source>
        <translation>계속 작업할 수 있지만, 프로그램이 갑자기 끝나면 저장한 내용만 남습니다. 지금 저장하고 디스크 공간을 비우십시오.</translation>
    </message>
    <message>
        <source>Its crash journal is damaged from the beginning.</source>
        <translation>복구 기록이 첫머리부터 손상되었습니다.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Go along transitions</source>
        <translation>연결을 따라가기</translation>
    </message>
    <message>
        <source>Go to alternatives</source>
        <translation>다른 갈래로 가기</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+화살표</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>이동하며 함께 선택</translation>
    </message>
    <message>
        <source>Ctrl+Arrows</source>
        <translation>Ctrl+화살표</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>선택한 항목 옮기기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Let go of what is chosen</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Space+끌기</translation>
    </message>
    <message>
        <source>Push the map about</source>
        <translation>지도 밀기</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+끌기</translation>
    </message>
    <message>
        <source>Put a card anywhere, off the grid</source>
        <translation>격자에 맞추지 않고 카드 놓기</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+휠</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>포인터를 향해 확대·축소</translation>
    </message>
    <message>
        <source>Click, +</source>
        <translation>클릭, +</translation>
    </message>
    <message>
        <source>While voting: a dot more</source>
        <translation>투표 중: 한 표 더하기</translation>
    </message>
    <message>
        <source>Shift+click, −</source>
        <translation>Shift+클릭, −</translation>
    </message>
    <message>
        <source>While voting: a dot fewer</source>
        <translation>투표 중: 한 표 빼기</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>While voting: number of dots</source>
        <translation>투표 중: 표 수 입력</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>지도에서</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하려고 하나요?</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>왼쪽, 오른쪽</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>위, 아래</translation>
    </message>
    <message>
        <source>Alt+Left, Right</source>
        <translation>Alt+왼쪽, 오른쪽</translation>
    </message>
    <message>
        <source>Go to another stage</source>
        <translation>다른 단계로 가기</translation>
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
        <translation>후속 연락</translation>
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
    <name>kind of finding</name>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>감정</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>가는 길</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>넘기기</translation>
    </message>
    <message>
        <source>Telling that it is AI</source>
        <translation>AI임을 알리기</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>말</translation>
    </message>
    <message>
        <source>Asking first</source>
        <translation>먼저 묻기</translation>
    </message>
    <message>
        <source>Kept cases</source>
        <translation>보관한 사례</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>병합</translation>
    </message>
</context>
<context>
    <name>known</name>
    <message>
        <source>not said</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest}–{highest}</translation>
    </message>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>숫자를 적거나 비워 두세요.</translation>
    </message>
    <message>
        <source>Between {lowest} and {highest}.</source>
        <translation>{lowest}–{highest} 사이로 적으세요.</translation>
    </message>
    <message>
        <source>{lowest} or more.</source>
        <translation>{lowest} 이상으로 적으세요.</translation>
    </message>
    <message>
        <source>{highest} or less.</source>
        <translation>{highest} 이하로 적으세요.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Contacts within {time}</source>
        <translation>{time} 안 문의</translation>
    </message>
    <message>
        <source>Contacts about one topic within {time}</source>
        <translation>{time} 안 같은 일로 한 문의</translation>
    </message>
    <message>
        <source>Part of messages answered within {time}</source>
        <translation>{time} 안에 답한 메시지 비율</translation>
    </message>
    <message>
        <source>Value of the order</source>
        <translation>주문 금액</translation>
    </message>
    <message>
        <source>Now within “{hours}”</source>
        <translation>지금 “{hours}” 시간 안</translation>
    </message>
    <message>
        <source>Failed attempts of AI</source>
        <translation>AI의 실패</translation>
    </message>
    <message>
        <source>How sure AI is</source>
        <translation>AI의 확신</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>기분</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>고객 그룹</translation>
    </message>
    <message>
        <source>Time since arriving here</source>
        <translation>여기 온 뒤 지난 시간</translation>
    </message>
    <message>
        <source>Full cart left alone for</source>
        <translation>장바구니를 둔 시간</translation>
    </message>
    <message>
        <source>Staying in one place for</source>
        <translation>한곳에 머문 시간</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>기다린 시간</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>조용한 시간</translation>
    </message>
    <message>
        <source>Answers of AI so far</source>
        <translation>지금까지 AI의 답</translation>
    </message>
    <message>
        <source>Amount that AI would promise</source>
        <translation>AI가 약속할 금액</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>{words} 중 하나</translation>
    </message>
    <message>
        <source>{bound} or more</source>
        <translation>{bound} 이상</translation>
    </message>
    <message>
        <source>more than {bound}</source>
        <translation>{bound} 초과</translation>
    </message>
    <message>
        <source>{bound} or less</source>
        <translation>{bound} 이하</translation>
    </message>
    <message>
        <source>less than {bound}</source>
        <translation>{bound} 미만</translation>
    </message>
    <message>
        <source>{what}: not complete yet</source>
        <translation>{what}: 아직 다 정하지 않음</translation>
    </message>
    <message>
        <source>All of these:</source>
        <translation>모두 맞아야 함:</translation>
    </message>
    <message>
        <source>At least one of these:</source>
        <translation>하나라도 맞으면:</translation>
    </message>
    <message>
        <source>Not this:</source>
        <translation>이것이 아니어야 함:</translation>
    </message>
    <message>
        <source>{what}: {reading}</source>
        <translation>{what}: {reading}</translation>
    </message>
    <message>
        <source>{what}: {reading}, needs {need}</source>
        <translation>{what}: {reading}, 필요: {need}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>The handling spec cannot leave yet. {first}</source>
        <translation>아직 응대 명세를 내보낼 수 없습니다. {first}</translation>
    </message>
    <message>
        <source>{first} Further errors: {count}.</source>
        <translation>{first} 오류 {count}건이 더 있습니다.</translation>
    </message>
    <message>
        <source>{fix} Or let it pass with a reason, which the spec will carry.</source>
        <translation>{fix} 아니면 이유를 적고 넘어갈 수 있으며, 이유는 명세에 함께 실립니다.</translation>
    </message>
</context>
<context>
    <name>logo</name>
    <message>
        <source>This file cannot be used as a logo.</source>
        <translation>이 파일은 로고로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a file of at most {most} kB; this one has {size} kB.</source>
        <translation>{most}kB 이하의 파일을 고르세요. 이 파일은 {size}kB입니다.</translation>
    </message>
    <message>
        <source>Choose a whole PNG or SVG file.</source>
        <translation>온전한 PNG나 SVG 파일을 고르세요.</translation>
    </message>
    <message>
        <source>Choose a PNG of at most {count} million pixels.</source>
        <translation>{count}백만 픽셀 이하의 PNG를 고르세요.</translation>
    </message>
    <message>
        <source>Save it as a plain SVG, without entities.</source>
        <translation>엔티티가 없는 일반 SVG로 저장하세요.</translation>
    </message>
    <message>
        <source>Choose a simpler drawing.</source>
        <translation>더 단순한 그림을 고르세요.</translation>
    </message>
    <message>
        <source>It has “{element}” in it. Save it as a plain SVG with all text as outlines, or as a PNG.</source>
        <translation>파일에 “{element}” 요소가 있습니다. 글자를 모두 윤곽선으로 바꾼 일반 SVG나 PNG로 저장하세요.</translation>
    </message>
    <message>
        <source>Give the drawing a width and a height.</source>
        <translation>그림에 너비와 높이를 정하세요.</translation>
    </message>
    <message>
        <source>Crop it: it is far longer in one direction than the other.</source>
        <translation>한쪽으로 너무 깁니다. 잘라서 쓰세요.</translation>
    </message>
</context>
<context>
    <name>match</name>
    <message>
        <source>exactly</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>as a pattern</source>
        <translation>패턴으로</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>뜻으로</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>Write a time with its unit: 30 min, 2 hours, 3 days.</source>
        <translation>단위와 함께 쓰십시오: 30분, 2시간, 3일.</translation>
    </message>
    <message>
        <source>This cannot be empty; the last value is kept.</source>
        <translation>비워 둘 수 없습니다. 마지막 값을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>This must be longer than nothing.</source>
        <translation>0보다 길어야 합니다.</translation>
    </message>
    <message>
        <source>No longer than 9,999 days.</source>
        <translation>9,999일을 넘을 수 없습니다.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>0부터 100까지의 수를 쓰십시오.</translation>
    </message>
    <message>
        <source>Write a level from −2 (cold) to 2 (warm).</source>
        <translation>−2(차가움)부터 2(따뜻함)까지의 수를 쓰십시오.</translation>
    </message>
    <message>
        <source>Write an amount such as 300,000.</source>
        <translation>300,000 같은 금액을 쓰십시오.</translation>
    </message>
    <message>
        <source>Write a number such as 0 or 2.5.</source>
        <translation>0이나 2.5 같은 수를 쓰십시오.</translation>
    </message>
    <message>
        <source>Write the currency with three letters: KRW, EUR.</source>
        <translation>통화는 세 글자로 쓰십시오: KRW, EUR.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 20,000.</source>
        <translation>1부터 20,000까지의 정수를 쓰십시오.</translation>
    </message>
    <message>
        <source>Months and years differ in length: write days or weeks.</source>
        <translation>달과 해는 길이가 일정하지 않습니다. 일이나 주로 쓰십시오.</translation>
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
        <source>Import…</source>
        <translation>가져오기…</translation>
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
        <source>Table (CSV, Excel)…</source>
        <translation>표(CSV, Excel)…</translation>
    </message>
    <message>
        <source>Mermaid diagram…</source>
        <translation>Mermaid 다이어그램…</translation>
    </message>
    <message>
        <source>For other programs…</source>
        <translation>다른 프로그램용…</translation>
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
        <source>Copy as picture</source>
        <translation>그림으로 복사</translation>
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
        <source>Tidy</source>
        <translation>정돈</translation>
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
        <source>&amp;As-is / To-be</source>
        <translation>현재·개선안(&amp;S)</translation>
    </message>
    <message>
        <source>As-is map</source>
        <translation>현재 지도</translation>
    </message>
    <message>
        <source>To-be map</source>
        <translation>개선안 지도</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Make a to-be copy</source>
        <translation>개선안 사본 만들기</translation>
    </message>
    <message>
        <source>Settle conflicts of a merge</source>
        <translation>병합 충돌 정리</translation>
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
    <message>
        <source>Zoom to selection</source>
        <translation>선택한 항목에 맞추기</translation>
    </message>
    <message>
        <source>Zoom to stage</source>
        <translation>단계에 맞추기</translation>
    </message>
    <message>
        <source>Workshop record…</source>
        <translation>워크숍 기록…</translation>
    </message>
    <message>
        <source>Find and filter…</source>
        <translation>찾기와 거르기…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 찾은 접점</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 찾은 접점</translation>
    </message>
    <message>
        <source>Select all matches</source>
        <translation>찾은 접점 모두 선택</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>전체 검색…</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>더 따뜻하게</translation>
    </message>
    <message>
        <source>Colder</source>
        <translation>더 차갑게</translation>
    </message>
    <message>
        <source>Clear feeling</source>
        <translation>감정 지우기</translation>
    </message>
    <message>
        <source>Tidy in Flow view</source>
        <translation>흐름 보기에서 정돈</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>길(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a path…</source>
        <translation>길 고르기…</translation>
    </message>
    <message>
        <source>Next path</source>
        <translation>다음 길</translation>
    </message>
    <message>
        <source>Previous path</source>
        <translation>이전 길</translation>
    </message>
    <message>
        <source>Hold this path</source>
        <translation>이 길 고정</translation>
    </message>
    <message>
        <source>Focus on the path</source>
        <translation>길에 집중하기</translation>
    </message>
    <message>
        <source>Path between the selected cards</source>
        <translation>고른 두 카드 사이의 길</translation>
    </message>
    <message>
        <source>Draw a path</source>
        <translation>길 그리기</translation>
    </message>
    <message>
        <source>Keep this path…</source>
        <translation>이 길 보관…</translation>
    </message>
    <message>
        <source>Kept paths</source>
        <translation>보관한 길</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>창의 다음 부분으로</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>이전 부분으로</translation>
    </message>
    <message>
        <source>Next touchpoint</source>
        <translation>다음 접점</translation>
    </message>
    <message>
        <source>Alternative touchpoint</source>
        <translation>다른 갈래 접점</translation>
    </message>
    <message>
        <source>Touchpoint in the next stage</source>
        <translation>다음 단계의 접점</translation>
    </message>
    <message>
        <source>Next transition</source>
        <translation>다음 연결 고르기</translation>
    </message>
    <message>
        <source>Previous transition</source>
        <translation>이전 연결 고르기</translation>
    </message>
    <message>
        <source>Label transition</source>
        <translation>연결에 이름 붙이기</translation>
    </message>
    <message>
        <source>Insert touchpoint</source>
        <translation>연결 사이에 접점 넣기</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>미니맵</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Present from here</source>
        <translation>여기부터 발표</translation>
    </message>
    <message>
        <source>Flow view</source>
        <translation>흐름 보기</translation>
    </message>
    <message>
        <source>Emotion view</source>
        <translation>감정 보기</translation>
    </message>
    <message>
        <source>Number of dots…</source>
        <translation>표 수 입력…</translation>
    </message>
    <message>
        <source>Vote on the map</source>
        <translation>지도에서 투표</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>워크숍</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>워크숍(&amp;W)</translation>
    </message>
    <message>
        <source>Start or pause the clock</source>
        <translation>시계 시작/일시 정지</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 차례로</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>이전 차례로</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>시계 멈춤</translation>
    </message>
    <message>
        <source>Insert the usual agenda</source>
        <translation>기본 진행 순서 넣기</translation>
    </message>
    <message>
        <source>Forget all times</source>
        <translation>걸린 시간 모두 지우기</translation>
    </message>
    <message>
        <source>Sound when time is up</source>
        <translation>시간이 다 되면 소리로 알림</translation>
    </message>
    <message>
        <source>New voting round</source>
        <translation>새 투표</translation>
    </message>
    <message>
        <source>Show the next round</source>
        <translation>다음 투표 표시</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation>표 주기</translation>
    </message>
    <message>
        <source>Take a dot</source>
        <translation>표 빼기</translation>
    </message>
    <message>
        <source>Park a note</source>
        <translation>보류함에 넣기</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>결정 적기</translation>
    </message>
    <message>
        <source>Note a question</source>
        <translation>질문 적기</translation>
    </message>
    <message>
        <source>Park sticky notes</source>
        <translation>메모를 보류함으로</translation>
    </message>
    <message>
        <source>Notes to touchpoints</source>
        <translation>메모를 접점으로</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>감정</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>이전 확인할 것</translation>
    </message>
    <message>
        <source>Han&amp;dling</source>
        <translation>담당(&amp;D)</translation>
    </message>
    <message>
        <source>Hand-over rules…</source>
        <translation>이관 규칙…</translation>
    </message>
    <message>
        <source>Insert a preset…</source>
        <translation>프리셋 넣기…</translation>
    </message>
    <message>
        <source>Condition of a transition…</source>
        <translation>연결의 조건…</translation>
    </message>
    <message>
        <source>Signals and defaults…</source>
        <translation>신호와 기본값…</translation>
    </message>
    <message>
        <source>Insert preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>인쇄 미리 보기…</translation>
    </message>
    <message>
        <source>Who handles this?</source>
        <translation>누가 맡나요?</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>“{name}” has changed so much that the other word no longer fits.</source>
        <translation>“{name}”이(가) 많이 바뀌어 다른 쪽 내용을 더는 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>Change it by hand, then keep what stands.</source>
        <translation>직접 고친 다음 지금 내용을 유지하세요.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>우리 쪽</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>상대 쪽</translation>
    </message>
    <message>
        <source>{record}: {field}</source>
        <translation>{record}: {field}</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>넘기는 때</translation>
    </message>
    <message>
        <source>{field} of the hand-over “{rule}”</source>
        <translation>넘기는 때 “{rule}”의 {field}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>there</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>“{ours}” and “{theirs}” are no versions of one journey.</source>
        <translation>“{ours}”와(과) “{theirs}”은(는) 같은 여정의 두 판이 아닙니다.</translation>
    </message>
    <message>
        <source>Versions of a journey have the same id in the line of the journey.</source>
        <translation>같은 여정의 판은 여정 줄의 id가 같습니다.</translation>
    </message>
    <message>
        <source>{parts}, {part}</source>
        <translation>{parts}, {part}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Settle {place}: {side}</source>
        <translation>충돌 정리: {place} ({side})</translation>
    </message>
    <message>
        <source>Settle all conflicts: {side}</source>
        <translation>충돌 모두 정리: {side}</translation>
    </message>
    <message>
        <source>Keep ours (1)</source>
        <translation>우리 쪽 유지 (1)</translation>
    </message>
    <message>
        <source>Take theirs (2)</source>
        <translation>상대 쪽 사용 (2)</translation>
    </message>
    <message>
        <source>Ours everywhere</source>
        <translation>모두 우리 쪽</translation>
    </message>
    <message>
        <source>Theirs everywhere</source>
        <translation>모두 상대 쪽</translation>
    </message>
    <message>
        <source>Nothing is disputed.</source>
        <translation>충돌이 없습니다.</translation>
    </message>
    <message>
        <source>To choose: {count}</source>
        <translation>고를 것: {count}</translation>
    </message>
    <message>
        <source>{sign} {side}: {words}</source>
        <translation>{sign} {side}: {words}</translation>
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
    <name>outline</name>
    <message>
        <source>Part of a name</source>
        <translation>이름의 일부</translation>
    </message>
    <message>
        <source>Narrow the outline</source>
        <translation>개요 좁히기</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>F2 renames; drag, or Alt and an arrow key, moves.</source>
        <translation>F2로 이름을 바꾸고, 끌거나 Alt와 화살표로 옮깁니다.</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>단계 이동</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>{name}, stage with {count}</source>
        <translation>{name}, {count}개가 있는 단계</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>메모: {text}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>handled by: {mode}</source>
        <translation>응대: {mode}</translation>
    </message>
    <message>
        <source>decisive moment</source>
        <translation>결정적 순간</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>확인할 것</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Search everything</source>
        <translation>전체 검색</translation>
    </message>
    <message>
        <source>A touchpoint, a stage, a note, something to do</source>
        <translation>접점, 단계, 메모 또는 할 일</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>길</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>맞는 이름이 없습니다</translation>
    </message>
    <message>
        <source>{title}: part of its name</source>
        <translation>{title}: 이름의 일부</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>Most likely path</source>
        <translation>가장 흔한 길</translation>
    </message>
    <message>
        <source>Complaint path</source>
        <translation>불만의 길</translation>
    </message>
    <message>
        <source>Through {name}</source>
        <translation>{name} 경유</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}에서 {end}까지</translation>
    </message>
    <message>
        <source>A path of your own</source>
        <translation>직접 그린 길</translation>
    </message>
    <message>
        <source>Lay over it</source>
        <translation>겹쳐 보기</translation>
    </message>
    <message>
        <source>Choose a path (P)</source>
        <translation>길 고르기(P)</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>고른 카드 따라가기</translation>
    </message>
    <message>
        <source>Click the next card. Backspace takes one back, Enter ends, Esc gives up.</source>
        <translation>다음 카드를 누르세요. Backspace로 하나 되돌리고, Enter로 끝내고, Esc로 그만둡니다.</translation>
    </message>
    <message>
        <source>Click the first card, or select it and press Space.</source>
        <translation>첫 카드를 누르거나, 고른 뒤 Space를 누르세요.</translation>
    </message>
    <message>
        <source>Kept paths</source>
        <translation>보관한 길</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <translation>길의 순서</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Add selected card</source>
        <translation>고른 카드 넣기</translation>
    </message>
    <message>
        <source>No path is kept yet. Choose or draw one on the map, then press K to keep it.</source>
        <translation>보관한 길이 아직 없습니다. 지도에서 길을 고르거나 그린 뒤 K를 누르면 보관됩니다.</translation>
    </message>
    <message>
        <source>no transition to the next</source>
        <translation>다음으로 가는 연결 없음</translation>
    </message>
    <message>
        <source>F2 renames, Del deletes.</source>
        <translation>F2로 이름을 바꾸고 Del로 지웁니다.</translation>
    </message>
    <message>
        <source>Drag, or Alt and an arrow key, moves a step; Del removes it.</source>
        <translation>끌거나 Alt와 화살표 글쇠로 순서를 바꾸고 Del로 뺍니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Delete a path</source>
        <translation>길 지우기</translation>
    </message>
    <message>
        <source>Remove a step from a path</source>
        <translation>길에서 접점 빼기</translation>
    </message>
    <message>
        <source>Add a step to a path</source>
        <translation>길에 접점 넣기</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Move a step of a path</source>
        <translation>길의 순서 바꾸기</translation>
    </message>
    <message>
        <source>Keep a path</source>
        <translation>길 보관</translation>
    </message>
    <message>
        <source>Rename a path</source>
        <translation>길 이름 바꾸기</translation>
    </message>
    <message>
        <source>{state} · {path}</source>
        <translation>{state} · {path}</translation>
    </message>
    <message>
        <source>Name of the path (Enter keeps it, Esc does not)</source>
        <translation>길 이름(Enter로 보관, Esc로 취소)</translation>
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
        <source>rules and words: in the handling spec</source>
        <translation>넘기는 규칙과 말: 응대 명세에 있음</translation>
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
        <source>When a person takes over, at decisive moments</source>
        <translation>결정적 순간에 사람에게 넘기는 때</translation>
    </message>
    <message>
        <source>The brand’s words</source>
        <translation>브랜드의 말</translation>
    </message>
    <message>
        <source>The brand’s words at decisive moments</source>
        <translation>결정적 순간의 브랜드의 말</translation>
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
        <source>A poster cannot be written as “{suffix}”.</source>
        <translation>“{suffix}” 형식으로는 포스터를 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>A sheet of {width} × {height} mm cannot be drawn.</source>
        <translation>{width} × {height} mm 크기의 종이에는 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose sides between {least} and {most} mm.</source>
        <translation>가로와 세로를 {least}–{most} mm 사이에서 고르십시오.</translation>
    </message>
    <message>
        <source>Path: {name}</source>
        <translation>길: {name}</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>고객이 하는 일</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>고객이 하는 말</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>우리가 하는 말</translation>
    </message>
    <message>
        <source>The human line</source>
        <translation>사람의 한 줄</translation>
    </message>
    <message>
        <source>{sign} {fate}</source>
        <translation>{sign} {fate}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>이유: {reason}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>아직 정하지 않음</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>규칙 {number}</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>AI임을 알리는 말</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>within {time}</source>
        <translation>{time} 안에</translation>
    </message>
    <message>
        <source>{first} · {next}</source>
        <translation>{first} · {next}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>{feeling} {valence}, {basis}</source>
        <translation>{feeling} {valence}, {basis}</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>숫자로 보기</translation>
    </message>
    <message>
        <source>Decisive moments</source>
        <translation>결정적 순간</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>정한 것</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>아직 남은 질문</translation>
    </message>
    <message>
        <source>Touchpoints: {count}</source>
        <translation>접점 {count}개</translation>
    </message>
    <message>
        <source>AI {ai} · both {both} · a person {human}</source>
        <translation>AI {ai} · 함께 {both} · 사람 {human}</translation>
    </message>
    <message>
        <source>{assumed} of {all} feelings assumed</source>
        <translation>감정 {all}개 가운데 가정 {assumed}개</translation>
    </message>
    <message>
        <source>The change edition needs the as-is map.</source>
        <translation>변화를 보이려면 현재 지도가 필요합니다.</translation>
    </message>
    <message>
        <source>Open or name the as-is map as well.</source>
        <translation>현재 지도를 함께 열거나 지정하세요.</translation>
    </message>
    <message>
        <source>There is no paper called “{name}”.</source>
        <translation>“{name}”이라는 용지는 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>다음 중에서 고르세요: {names}.</translation>
    </message>
    <message>
        <source>A {kind} of this sheet takes 1 to {largest} dots per inch; a PDF has no limit.</source>
        <translation>이 크기의 {kind} 파일은 인치당 1~{largest}픽셀까지 가능합니다. PDF에는 제한이 없습니다.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in one of: {suffixes}.</source>
        <translation>파일 이름을 다음 가운데 하나로 끝내십시오: {suffixes}.</translation>
    </message>
    <message>
        <source>Slides end at 1,422 mm: they are drawn at {percent} % of the sheet.</source>
        <translation>슬라이드는 1,422 mm까지만 됩니다. 용지의 {percent}% 크기로 그렸습니다.</translation>
    </message>
    <message>
        <source>Drawn at {percent} % of the sheet of {width} × {height} mm.</source>
        <translation>{width} × {height} mm 용지의 {percent}% 크기로 그렸습니다.</translation>
    </message>
    <message>
        <source>smallest type {points} pt, read from {metres} m</source>
        <translation>가장 작은 글자 {points}pt, {metres}m에서 읽힘</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>예외</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>회복</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>되풀이</translation>
    </message>
    <message>
        <source>Transitions: {count}</source>
        <translation>연결 {count}개</translation>
    </message>
    <message>
        <source>labels without room: {count}</source>
        <translation>자리가 없어 뺀 글 {count}개</translation>
    </message>
    <message>
        <source>No touchpoints yet</source>
        <translation>아직 접점이 없습니다</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>The smallest type has {points} pt and is read from {metres} m.</source>
        <translation>가장 작은 글자는 {points} pt이고 {metres} m에서 읽힙니다.</translation>
    </message>
    <message>
        <source>The lowest contrast of text in grey is {contrast} : 1.</source>
        <translation>흑백에서 글자의 가장 낮은 대비는 {contrast} : 1입니다.</translation>
    </message>
    <message>
        <source>Ink covers about {percent} % of the paper.</source>
        <translation>잉크가 종이의 약 {percent}%를 덮습니다.</translation>
    </message>
    <message>
        <source>All fonts are embedded.</source>
        <translation>글꼴은 모두 파일에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Errors that are still open on the map: {count}.</source>
        <translation>지도에 아직 풀리지 않은 오류: {count}개.</translation>
    </message>
    <message>
        <source>Touchpoints where people speak, still without words: {count}.</source>
        <translation>사람이 말하는데 아직 말이 없는 접점: {count}개.</translation>
    </message>
</context>
<context>
    <name>presenting</name>
    <message>
        <source>Presentation</source>
        <translation>발표</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>the whole conversation</source>
        <translation>대화 전체</translation>
    </message>
    <message>
        <source>so that nobody has to tell it twice</source>
        <translation>같은 이야기를 두 번 하시지 않게</translation>
    </message>
    <message>
        <source>the customer&apos;s own words</source>
        <translation>고객이 쓴 말 그대로</translation>
    </message>
    <message>
        <source>to answer in their own words</source>
        <translation>쓰신 말을 이어받아 답하려고</translation>
    </message>
    <message>
        <source>earlier questions and answers</source>
        <translation>지난 문의와 답</translation>
    </message>
    <message>
        <source>AI answers here. You can ask for a person at any time.</source>
        <translation>여기서는 AI가 답합니다. 언제든 사람을 부르실 수 있습니다.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>근무 시간</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>고객 응대팀</translation>
    </message>
    <message>
        <source>I cannot answer that well. One moment, a person will help you.</source>
        <translation>제가 잘 답하기 어려운 문의예요. 잠시만요, 담당자가 도와드릴게요.</translation>
    </message>
    <message>
        <source>Of course. I am getting you a person now.</source>
        <translation>네, 지금 담당자를 연결해 드릴게요.</translation>
    </message>
    <message>
        <source>That must be upsetting. From here a person will listen to you.</source>
        <translation>많이 속상하셨겠어요. 지금부터는 담당자가 직접 듣겠습니다.</translation>
    </message>
    <message>
        <source>The person in charge</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message>
        <source>You need not explain it again. The person in charge will call.</source>
        <translation>다시 설명하지 않으셔도 됩니다. 담당자가 직접 전화드리겠습니다.</translation>
    </message>
    <message>
        <source>Call yourself. First apologise for what happened to this customer, in your own words. Then offer a solution and say when it will be done.</source>
        <translation>직접 전화하십시오. 먼저 이 고객이 겪은 일을 자신의 말로 사과하고, 그다음 해결책과 언제까지 될지를 말씀드리십시오.</translation>
    </message>
    <message>
        <source>Time after the call; a colleague to hand it to.</source>
        <translation>통화 뒤 쉬는 시간, 넘길 수 있는 동료.</translation>
    </message>
    <message>
        <source>In your situation I would have been uncomfortable too. I&apos;ll take care of it right away.</source>
        <translation>고객님의 상황이라면 저도 불편했을 거예요. 제가 바로 조치하겠습니다.</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>먼저 묻기</translation>
    </message>
    <message>
        <source>asking once, and waiting for an answer</source>
        <translation>한 번 묻고 답을 기다리기</translation>
    </message>
    <message>
        <source>a coupon before the question</source>
        <translation>묻기 전에 쿠폰 보내기</translation>
    </message>
    <message>
        <source>Was something not to your liking today?</source>
        <translation>혹시 오늘 마음에 들지 않으셨나요?</translation>
    </message>
    <message>
        <source>A longer look</source>
        <translation>오래 머무름</translation>
    </message>
    <message>
        <source>one coupon, or similar products</source>
        <translation>쿠폰 한 장 또는 비슷한 상품</translation>
    </message>
    <message>
        <source>more than once a week for one customer</source>
        <translation>한 고객에게 주 1회 넘게 보내기</translation>
    </message>
    <message>
        <source>A personal message</source>
        <translation>사람이 쓴 메시지</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>어떠셨나요?</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Write as yourself, to this one customer, about what they did.</source>
        <translation>자신의 이름으로, 이 고객 한 분께, 그분의 일을 두고 쓰십시오.</translation>
    </message>
    <message>
        <source>Time for writing is on the rota.</source>
        <translation>글 쓰는 시간을 근무표에 넣음.</translation>
    </message>
    <message>
        <source>How have you been getting on with it?</source>
        <translation>써 보시니 어떠세요?</translation>
    </message>
    <message>
        <source>A complaint goes to a person</source>
        <translation>불만은 사람에게</translation>
    </message>
    <message>
        <source>The chatbot answers; when dissatisfaction shows, a person takes over.</source>
        <translation>챗봇이 답하다가, 불만이 드러나면 사람이 이어받습니다.</translation>
    </message>
    <message>
        <source>The second contact goes to the person in charge</source>
        <translation>두 번째 문의는 담당자에게</translation>
    </message>
    <message>
        <source>Two contacts in a week: the person in charge calls, or writes.</source>
        <translation>일주일에 두 번 문의하면 담당자가 직접 전화하거나 글을 보냅니다.</translation>
    </message>
    <message>
        <source>A way out of what AI does not know</source>
        <translation>AI가 모를 때의 출구</translation>
    </message>
    <message>
        <source>Two failed attempts, an unsure answer or a request lead to a person.</source>
        <translation>두 번 실패하거나, 확신이 없거나, 고객이 원하면 사람에게 이어집니다.</translation>
    </message>
    <message>
        <source>A claim is called back by a person</source>
        <translation>클레임은 담당자가 전화로</translation>
    </message>
    <message>
        <source>The person in charge calls, apologises and offers a solution.</source>
        <translation>담당자가 직접 전화해 사과하고 해결책을 말씀드립니다.</translation>
    </message>
    <message>
        <source>Ask before a coupon</source>
        <translation>쿠폰보다 먼저 묻기</translation>
    </message>
    <message>
        <source>When the cart is emptied, a question comes first.</source>
        <translation>장바구니를 비우면 먼저 묻습니다.</translation>
    </message>
    <message>
        <source>A coupon after a longer look</source>
        <translation>오래 머물면 쿠폰</translation>
    </message>
    <message>
        <source>Whoever stays a while gets one coupon or similar products from AI.</source>
        <translation>한동안 머문 고객에게 AI가 쿠폰 한 장이나 비슷한 상품을 보여 줍니다.</translation>
    </message>
    <message>
        <source>A person writes to those who hardly answer</source>
        <translation>응답이 적은 고객에게는 사람이</translation>
    </message>
    <message>
        <source>AI sends; who answers few messages gets one from a person.</source>
        <translation>AI가 보내고, 응답률이 낮은 고객에게는 사람이 직접 씁니다.</translation>
    </message>
    <message>
        <source>AI confirms now, a named person writes days later</source>
        <translation>지금은 AI 확인, 며칠 뒤 담당자의 메일</translation>
    </message>
    <message>
        <source>The confirmation comes at once, the question how it was from a person.</source>
        <translation>확인은 바로 보내고, 어떠셨는지는 이름을 밝힌 담당자가 묻습니다.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Insert a preset at “{name}”</source>
        <translation>“{name}” 접점에 프리셋 넣기</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>들어갈 내용</translation>
    </message>
    <message>
        <source>Everything can be edited afterwards; one undo takes all of it back.</source>
        <translation>넣은 뒤에 모두 고칠 수 있고, 한 번의 실행 취소로 모두 되돌립니다.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>{what} ({row})</source>
        <translation>{what} ({row})</translation>
    </message>
    <message>
        <source>All of this is there already.</source>
        <translation>이미 모두 있습니다.</translation>
    </message>
    <message>
        <source>New team: {name}</source>
        <translation>새 팀: {name}</translation>
    </message>
    <message>
        <source>New channel: {name}</source>
        <translation>새 채널: {name}</translation>
    </message>
    <message>
        <source>New touchpoint “{name}”: {who}</source>
        <translation>새 접점 “{name}”: {who}</translation>
    </message>
    <message>
        <source>“{name}” is handled like this: {who}</source>
        <translation>“{name}” 접점을 맡는 방식: {who}</translation>
    </message>
    <message>
        <source>Rule: {sentence}</source>
        <translation>규칙: {sentence}</translation>
    </message>
    <message>
        <source>The customer is told: “{text}”</source>
        <translation>고객에게 하는 말: “{text}”</translation>
    </message>
    <message>
        <source>The brand says: “{text}”</source>
        <translation>브랜드의 말: “{text}”</translation>
    </message>
    <message>
        <source>What the person does here is filled in where it was empty.</source>
        <translation>사람이 맡는 일의 빈 곳을 채웁니다.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Way: {source} → {target}</source>
        <translation>연결: {source} → {target}</translation>
    </message>
    <message>
        <source>{way}, when: {condition}</source>
        <translation>{way}, 조건: {condition}</translation>
    </message>
    <message>
        <source>{way}, after {time}</source>
        <translation>{way}, {time} 뒤</translation>
    </message>
    <message>
        <source>Insert preset: {name}</source>
        <translation>프리셋 넣기: {name}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Contents</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>The most likely path</source>
        <translation>가장 흔한 길</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>길</translation>
    </message>
    <message>
        <source>Cards on a page</source>
        <translation>한 쪽의 카드 수</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>잉크</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>인쇄 미리 보기</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Laying out the print</source>
        <translation>인쇄물을 배치하는 중</translation>
    </message>
    <message>
        <source>Given up. Change an option to lay it out again.</source>
        <translation>배치를 그만두었습니다. 설정을 바꾸면 다시 배치합니다.</translation>
    </message>
    <message>
        <source>Looking at the print</source>
        <translation>인쇄물을 살펴보는 중</translation>
    </message>
    <message>
        <source>Nobody has looked at this print closely.</source>
        <translation>이 인쇄물은 아직 점검하지 않았습니다.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Choose a printer ({key})</source>
        <translation>프린터를 고릅니다({key})</translation>
    </message>
    <message>
        <source>Previous page (Page up)</source>
        <translation>이전 쪽(Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>다음 쪽(Page Down)</translation>
    </message>
    <message>
        <source>Smaller (- in the preview)</source>
        <translation>작게(미리 보기에서 -)</translation>
    </message>
    <message>
        <source>Larger (+ in the preview)</source>
        <translation>크게(미리 보기에서 +)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>쪽 전체</translation>
    </message>
    <message>
        <source>The whole page (0 in the preview)</source>
        <translation>쪽 전체(미리 보기에서 0)</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>As large as on paper (1 in the preview)</source>
        <translation>종이에서와 같은 크기(미리 보기에서 1)</translation>
    </message>
    <message>
        <source>Save the print</source>
        <translation>인쇄물 저장</translation>
    </message>
    <message>
        <source>Outlines, alike everywhere</source>
        <translation>윤곽선: 어디서나 똑같이 보임</translation>
    </message>
    <message>
        <source>Text that can be edited (Pretendard)</source>
        <translation>고칠 수 있는 글자(Pretendard)</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>인치당 픽셀</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>{width} × {height} dots</source>
        <translation>{width} × {height}픽셀</translation>
    </message>
    <message>
        <source>Paper and print shop</source>
        <translation>용지와 인쇄소</translation>
    </message>
    <message>
        <source>One whole sheet</source>
        <translation>큰 종이 한 장</translation>
    </message>
    <message>
        <source>{paper} to put together</source>
        <translation>{paper} 여러 장을 이어 붙이기</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>재단선</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>도련</translation>
    </message>
    <message>
        <source>Ground beyond the edge, so that no white shows when it is cut.</source>
        <translation>재단할 때 흰 테두리가 남지 않도록 가장자리 밖까지 칠하는 바탕입니다.</translation>
    </message>
    <message>
        <source>What the print will be like</source>
        <translation>인쇄 전 점검</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Print “{title}”</source>
        <translation>“{title}” 인쇄</translation>
    </message>
    <message>
        <source>Sending it to the printer</source>
        <translation>프린터로 보내는 중</translation>
    </message>
    <message>
        <source>Fit it ({percent} %)</source>
        <translation>맞춰 줄이기({percent}%)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Fitted, rulers and scales no longer hold. In actual size, what lies outside is cut off.</source>
        <translation>맞춰 줄이면 자와 축척이 더는 맞지 않습니다. 실제 크기로 인쇄하면 바깥쪽이 잘립니다.</translation>
    </message>
    <message>
        <source>The print is {width} × {height} mm; this printer prints on {room_width} × {room_height} mm of its paper.</source>
        <translation>인쇄물은 {width} × {height} mm인데, 이 프린터는 용지에서 {room_width} × {room_height} mm까지만 인쇄합니다.</translation>
    </message>
    <message>
        <source>Keep how “{edition}” is printed</source>
        <translation>“{edition}” 인쇄 설정 기억</translation>
    </message>
    <message>
        <source>Keep how it is printed</source>
        <translation>인쇄 설정 보관</translation>
    </message>
    <message>
        <source>Drawing the print</source>
        <translation>인쇄물을 그리는 중</translation>
    </message>
    <message>
        <source>The smallest type is then as large as it takes. Usual: 0.35 m in the hand, 0.7 m on a desk, 1.5 m before a wall, 7.5 m across a room.</source>
        <translation>가장 작은 글자를 그 거리에서 읽을 수 있는 크기로 맞춥니다. 보통 손에 들면 0.35 m, 책상 위는 0.7 m, 벽 앞은 1.5 m, 방 건너편은 7.5 m입니다.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>용지</translation>
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
        <source>Millimetres</source>
        <translation>밀리미터</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>인치</translation>
    </message>
    <message>
        <source>as is usual for its size</source>
        <translation>크기에 알맞게</translation>
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
        <source>Size</source>
        <translation>크기</translation>
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
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>읽는 거리</translation>
    </message>
    <message>
        <source>Roll {height}</source>
        <translation>롤 {height}</translation>
    </message>
    <message>
        <source>Roll of another height</source>
        <translation>다른 높이의 롤</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>직접 지정</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number}쪽</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>표제란</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>덧붙일 줄</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>The QR code leads there; without one it names the revision.</source>
        <translation>QR 코드가 이 주소로 이어집니다. 비워 두면 개정 번호를 담습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>로고 제거</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>로고 고르기</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>“{file}”을/를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The printer has not taken the print.</source>
        <translation>프린터가 인쇄물을 받지 않았습니다.</translation>
    </message>
    <message>
        <source>See whether it is on and has paper, or save a PDF and print that.</source>
        <translation>프린터가 켜져 있고 용지가 있는지 확인하거나, PDF로 저장해 인쇄하십시오.</translation>
    </message>
    <message>
        <source>Write a PDF, SVG, PNG, JPEG or PPTX ({key})</source>
        <translation>PDF, SVG, PNG, JPEG, PPTX로 저장합니다({key})</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>프린터로 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>priority</name>
    <message>
        <source>normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>긴급</translation>
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
        <translation>작업한 내용은 복구 기록에 안전하게 남아 있습니다. 자세한 내용은 다음 파일에 있습니다: {log}</translation>
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
        <source>File: {path}.</source>
        <translation>파일: {path}.</translation>
    </message>
    <message>
        <source>Unsaved edits that can be brought back: {count}.</source>
        <translation>되살릴 수 있는 저장 전 편집: {count}건.</translation>
    </message>
    <message>
        <source>Edits that cannot, because the crash journal is damaged: {count}.</source>
        <translation>복구 기록이 손상되어 되살릴 수 없는 편집: {count}건.</translation>
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
    <name>progress</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>promise</name>
    <message>
        <source>a call back</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>a written reply</source>
        <translation>글로 답장</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Touchpoint</source>
        <translation>접점</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Workshop record: {title}</source>
        <translation>워크숍 기록: {title}</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>상태: {state}</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>날짜: {date}</translation>
    </message>
    <message>
        <source>For: {persona}</source>
        <translation>페르소나: {persona}</translation>
    </message>
    <message>
        <source>Revision: {revision}</source>
        <translation>판: {revision}</translation>
    </message>
    <message>
        <source>Touchpoints: {touchpoints}, transitions: {transitions}</source>
        <translation>접점: {touchpoints}, 연결: {transitions}</translation>
    </message>
    <message>
        <source>Feelings: {assumed} assumed, {observed} observed, {measured} measured, {untagged} not tagged</source>
        <translation>감정: 가정 {assumed}, 관찰 {observed}, 측정 {measured}, 표시 없음 {untagged}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>진행 순서</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>투표</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>표</translation>
    </message>
    <message>
        <source>No dots yet.</source>
        <translation>아직 표가 없습니다.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Decided on: {date}</source>
        <translation>정한 날: {date}</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>남은 질문</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>답을 찾은 질문</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>답: {answer}</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>보류함</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>접점</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>감정</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>정한 사람</translation>
    </message>
    <message>
        <source>★ decisive moment</source>
        <translation>★ 결정적 순간</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>담당: {owner}</translation>
    </message>
    <message>
        <source>About: {touchpoints}</source>
        <translation>관련 접점: {touchpoints}</translation>
    </message>
    <message>
        <source>{feeling} {valence}, {basis}</source>
        <translation>{feeling} {valence}, {basis}</translation>
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
        <translation>콜백</translation>
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
        <translation>고객이 사람을 찾음</translation>
    </message>
    <message>
        <source>Complaint detected</source>
        <translation>불만 감지</translation>
    </message>
    <message>
        <source>Same customer contacts ≥ {count} times ({time})</source>
        <translation>같은 고객이 {time} 안에 {count}회 이상 문의</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} 뒤</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>{first}, then {next}</source>
        <translation>{first}, 그다음 {next}</translation>
    </message>
    <message>
        <source>{how}, {who}</source>
        <translation>{how}, {who}</translation>
    </message>
    <message>
        <source>Channel: {names}</source>
        <translation>채널: {names}</translation>
    </message>
    <message>
        <source>Cart emptied</source>
        <translation>장바구니를 비움</translation>
    </message>
    <message>
        <source>Customer needs particular care</source>
        <translation>각별한 배려가 필요한 고객</translation>
    </message>
    <message>
        <source>Exceptional case</source>
        <translation>예외 상황</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>위기 상황</translation>
    </message>
    <message>
        <source>Technical failure</source>
        <translation>기술 장애</translation>
    </message>
    <message>
        <source>Says: {words}</source>
        <translation>말에 포함: {words}</translation>
    </message>
    <message>
        <source>Says something like: {words}</source>
        <translation>말의 패턴: {words}</translation>
    </message>
    <message>
        <source>Means: {words}</source>
        <translation>말의 뜻: {words}</translation>
    </message>
    <message>
        <source>Same customer contacts ≥ {count} times about one topic ({time})</source>
        <translation>같은 고객이 {time} 안에 같은 주제로 {count}회 이상 문의</translation>
    </message>
    <message>
        <source>AI has failed ≥ {count} times</source>
        <translation>AI가 {count}회 이상 해결하지 못함</translation>
    </message>
    <message>
        <source>AI is less than {percent} % sure</source>
        <translation>AI 확신 {percent}% 미만</translation>
    </message>
    <message>
        <source>Mood {level} or colder</source>
        <translation>감정 {level} 이하</translation>
    </message>
    <message>
        <source>Topic: {names}</source>
        <translation>주제: {names}</translation>
    </message>
    <message>
        <source>Customer group: {names}</source>
        <translation>고객군: {names}</translation>
    </message>
    <message>
        <source>Answers less than {percent} % of messages (within {time})</source>
        <translation>메시지 응답률 {percent}% 미만 ({time} 안)</translation>
    </message>
    <message>
        <source>Language: {names}</source>
        <translation>언어: {names}</translation>
    </message>
    <message>
        <source>Full cart left alone for {time}</source>
        <translation>담아 두고 {time} 방치</translation>
    </message>
    <message>
        <source>Stays for {time}</source>
        <translation>{time} 이상 머무름</translation>
    </message>
    <message>
        <source>Waits longer than {time}</source>
        <translation>{time} 넘게 기다림</translation>
    </message>
    <message>
        <source>Silent for {time}</source>
        <translation>{time} 동안 반응 없음</translation>
    </message>
    <message>
        <source>{first} and {next}</source>
        <translation>{first} 그리고 {next}</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <translation>{first} 또는 {next}</translation>
    </message>
    <message>
        <source>({group})</source>
        <translation>({group})</translation>
    </message>
    <message>
        <source>More than {amount} at stake</source>
        <translation>금액 {amount} 초과</translation>
    </message>
    <message>
        <source>{what} above {amount}</source>
        <translation>{what} {amount} 초과</translation>
    </message>
    <message>
        <source>hours that nobody named</source>
        <translation>정하지 않은 시간</translation>
    </message>
    <message>
        <source>nothing named</source>
        <translation>정한 것 없음</translation>
    </message>
    <message>
        <source>If {why}: {promise}</source>
        <translation>{why}: {promise}</translation>
    </message>
    <message>
        <source>If nobody is there: {promise}</source>
        <translation>사람이 없으면: {promise}</translation>
    </message>
    <message>
        <source>{promise} within {time}</source>
        <translation>{time} 안에 {promise}</translation>
    </message>
    <message>
        <source>Back to AI after {time} of silence</source>
        <translation>{time} 동안 말이 없으면 AI로 돌아감</translation>
    </message>
    <message>
        <source>Back to AI {when}</source>
        <translation>AI로 돌아감: {when}</translation>
    </message>
    <message>
        <source>The person stays until the end</source>
        <translation>사람이 끝까지 맡음</translation>
    </message>
    <message>
        <source>AI has failed</source>
        <translation>AI가 해결하지 못함</translation>
    </message>
    <message>
        <source>none of these: ({group})</source>
        <translation>모두 아님: ({group})</translation>
    </message>
    <message>
        <source>not all of these: ({group})</source>
        <translation>전부 해당하지는 않음: ({group})</translation>
    </message>
    <message>
        <source>Channel is none of: {names}</source>
        <translation>채널: {names} 제외</translation>
    </message>
    <message>
        <source>At most {amount} at stake</source>
        <translation>금액 {amount} 이하</translation>
    </message>
    <message>
        <source>{what} not above {amount}</source>
        <translation>{what} {amount} 이하</translation>
    </message>
    <message>
        <source>Outside {hours}</source>
        <translation>{hours} 밖</translation>
    </message>
    <message>
        <source>Within {hours}</source>
        <translation>{hours} 안</translation>
    </message>
    <message>
        <source>{how} ({channel})</source>
        <translation>{how}({channel})</translation>
    </message>
    <message>
        <source>Customer does not ask for a person</source>
        <translation>고객이 사람을 찾지 않음</translation>
    </message>
    <message>
        <source>No complaint detected</source>
        <translation>불만이 감지되지 않음</translation>
    </message>
    <message>
        <source>Cart not emptied</source>
        <translation>장바구니를 비우지 않음</translation>
    </message>
    <message>
        <source>Customer needs no particular care</source>
        <translation>각별한 배려까지는 필요 없는 고객</translation>
    </message>
    <message>
        <source>No exceptional case</source>
        <translation>예외 상황 아님</translation>
    </message>
    <message>
        <source>No crisis</source>
        <translation>위기 상황 아님</translation>
    </message>
    <message>
        <source>No technical failure</source>
        <translation>기술 장애 없음</translation>
    </message>
    <message>
        <source>Does not say: {words}</source>
        <translation>말에 없음: {words}</translation>
    </message>
    <message>
        <source>Says nothing like: {words}</source>
        <translation>말의 패턴에 없음: {words}</translation>
    </message>
    <message>
        <source>Does not mean: {words}</source>
        <translation>말의 뜻이 아님: {words}</translation>
    </message>
    <message>
        <source>Same customer contacts &lt; {count} times ({time})</source>
        <translation>같은 고객의 문의가 {time} 안에 {count}회 미만</translation>
    </message>
    <message>
        <source>Same customer contacts &lt; {count} times about one topic ({time})</source>
        <translation>같은 고객의 같은 주제 문의가 {time} 안에 {count}회 미만</translation>
    </message>
    <message>
        <source>AI has not failed yet</source>
        <translation>아직 AI 해결 실패 없음</translation>
    </message>
    <message>
        <source>AI has failed &lt; {count} times</source>
        <translation>AI 해결 실패 {count}회 미만</translation>
    </message>
    <message>
        <source>AI is at least {percent} % sure</source>
        <translation>AI 확신 {percent}% 이상</translation>
    </message>
    <message>
        <source>Mood warmer than {level}</source>
        <translation>감정 {level} 초과</translation>
    </message>
    <message>
        <source>Topic is none of: {names}</source>
        <translation>주제: {names} 제외</translation>
    </message>
    <message>
        <source>Customer group is none of: {names}</source>
        <translation>고객군: {names} 제외</translation>
    </message>
    <message>
        <source>Answers at least {percent} % of messages (within {time})</source>
        <translation>메시지 응답률 {percent}% 이상 ({time} 안)</translation>
    </message>
    <message>
        <source>Language is none of: {names}</source>
        <translation>언어: {names} 제외</translation>
    </message>
    <message>
        <source>In the first {time}</source>
        <translation>처음 {time} 안</translation>
    </message>
    <message>
        <source>Full cart not left alone for {time}</source>
        <translation>담아 둔 지 {time}이 안 됨</translation>
    </message>
    <message>
        <source>Stays for less than {time}</source>
        <translation>{time} 미만 머무름</translation>
    </message>
    <message>
        <source>Waits for {time} at most</source>
        <translation>{time} 이내로 기다림</translation>
    </message>
    <message>
        <source>Silent for less than {time}</source>
        <translation>{time} 안에 반응 있음</translation>
    </message>
    <message>
        <source>{when} → {what}</source>
        <translation>{when} → {what}</translation>
    </message>
    <message>
        <source>offer: {who}</source>
        <translation>제안: {who}</translation>
    </message>
    <message>
        <source>notify: {who}</source>
        <translation>알림: {who}</translation>
    </message>
    <message>
        <source>no hand-over now</source>
        <translation>지금은 넘기지 않음</translation>
    </message>
    <message>
        <source>back to AI</source>
        <translation>AI에게 돌려줌</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Hand-over rules, asked in this order</source>
        <translation>이관 규칙, 이 순서로 물음</translation>
    </message>
    <message>
        <source>{number}. {sentence}</source>
        <translation>{number}. {sentence}</translation>
    </message>
    <message>
        <source>{rule} · {severity}</source>
        <translation>{rule} · {severity}</translation>
    </message>
    <message>
        <source>No rule yet: nobody takes over by itself.</source>
        <translation>아직 규칙이 없어 저절로 이어받는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>Insert a preset…</source>
        <translation>프리셋 넣기…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Edit this rule (Enter)</source>
        <translation>이 규칙 편집 (Enter)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Duplicate this rule (Ctrl+D)</source>
        <translation>이 규칙 복제 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Ask this rule earlier (Alt+↑)</source>
        <translation>이 규칙을 먼저 묻기 (Alt+↑)</translation>
    </message>
    <message>
        <source>Ask this rule later (Alt+↓)</source>
        <translation>이 규칙을 나중에 묻기 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove this rule (Delete)</source>
        <translation>이 규칙 지우기 (Delete)</translation>
    </message>
    <message>
        <source>Add a hand-over rule</source>
        <translation>이관 규칙 추가</translation>
    </message>
    <message>
        <source>Duplicate a hand-over rule</source>
        <translation>이관 규칙 복제</translation>
    </message>
    <message>
        <source>Move a hand-over rule</source>
        <translation>이관 규칙 순서 바꾸기</translation>
    </message>
    <message>
        <source>Remove a hand-over rule</source>
        <translation>이관 규칙 지우기</translation>
    </message>
    <message>
        <source>Groups can be nested {deepest} deep; nothing was changed.</source>
        <translation>묶음은 {deepest}겹까지 넣을 수 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>A group can have {most} parts; nothing was changed.</source>
        <translation>한 묶음에는 {most}개까지 넣을 수 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no group there to move to.</source>
        <translation>그쪽에는 옮겨 넣을 묶음이 없습니다.</translation>
    </message>
    <message>
        <source>and…</source>
        <translation>그리고…</translation>
    </message>
    <message>
        <source>Join with “and”</source>
        <translation>“그리고”로 잇기</translation>
    </message>
    <message>
        <source>or…</source>
        <translation>또는…</translation>
    </message>
    <message>
        <source>Join with “or”</source>
        <translation>“또는”으로 잇기</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>반대로</translation>
    </message>
    <message>
        <source>Turn into its opposite, or back</source>
        <translation>반대로 바꾸거나 되돌리기</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>묶기</translation>
    </message>
    <message>
        <source>Put into a group of its own</source>
        <translation>따로 묶기</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>풀기</translation>
    </message>
    <message>
        <source>Take the parts out of it</source>
        <translation>묶음 풀기</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>위로 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>아래로 (Alt+↓)</translation>
    </message>
    <message>
        <source>Move out of the group (Alt+←)</source>
        <translation>묶음 밖으로 (Alt+←)</translation>
    </message>
    <message>
        <source>Move into the next group (Alt+→)</source>
        <translation>옆 묶음 안으로 (Alt+→)</translation>
    </message>
    <message>
        <source>Remove this part (Delete)</source>
        <translation>이 부분 지우기 (Delete)</translation>
    </message>
    <message>
        <source>Add to a condition</source>
        <translation>조건에 추가</translation>
    </message>
    <message>
        <source>Turn a condition round</source>
        <translation>조건 뒤집기</translation>
    </message>
    <message>
        <source>Group conditions</source>
        <translation>조건 묶기</translation>
    </message>
    <message>
        <source>Ungroup conditions</source>
        <translation>조건 묶음 풀기</translation>
    </message>
    <message>
        <source>Remove a part of a condition</source>
        <translation>조건의 일부 지우기</translation>
    </message>
    <message>
        <source>Move a condition</source>
        <translation>조건 옮기기</translation>
    </message>
    <message>
        <source>The customer is asked and may stay with AI: an offer is no order.</source>
        <translation>고객에게 먼저 묻고, 고객은 AI와 계속할 수도 있습니다. 제안은 강제가 아닙니다.</translation>
    </message>
    <message>
        <source>A person takes over at once; the customer is not asked first.</source>
        <translation>고객에게 묻지 않고 바로 사람이 이어받습니다.</translation>
    </message>
    <message>
        <source>AI goes on; a person is told and may step in.</source>
        <translation>AI가 계속하고, 담당자는 알림을 받아 필요하면 나섭니다.</translation>
    </message>
    <message>
        <source>While this is so, the rules below hand over nobody. Requests for a person go above.</source>
        <translation>이 조건이 맞는 동안 아래 규칙은 아무도 넘기지 않습니다. 사람을 찾는 규칙은 위에 두십시오.</translation>
    </message>
    <message>
        <source>The person is done; AI goes on with the customer.</source>
        <translation>사람의 일은 끝났고, AI가 고객과 계속합니다.</translation>
    </message>
    <message>
        <source>When a person takes over · {touchpoint}</source>
        <translation>사람에게 넘기는 때 · {touchpoint}</translation>
    </message>
    <message>
        <source>Teams, channels, signals…</source>
        <translation>팀·채널·신호…</translation>
    </message>
    <message>
        <source>Taken when · {transition}</source>
        <translation>가는 조건 · {transition}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The rule as a sentence</source>
        <translation>문장으로 본 규칙</translation>
    </message>
    <message>
        <source>Parts of the rule</source>
        <translation>규칙의 부분</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>언제(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>누구에게(&amp;T)</translation>
    </message>
    <message>
        <source>What is &amp;said</source>
        <translation>하는 말(&amp;S)</translation>
    </message>
    <message>
        <source>If &amp;nobody is there</source>
        <translation>사람이 없으면(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back to AI</source>
        <translation>AI로 돌아가기(&amp;B)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>새 팀…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>새 채널…</translation>
    </message>
    <message>
        <source>New calendar…</source>
        <translation>새 달력…</translation>
    </message>
    <message>
        <source>New signal…</source>
        <translation>새 신호…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Only about the same topic</source>
        <translation>같은 주제만</translation>
    </message>
    <message>
        <source>during these hours</source>
        <translation>이 시간 안</translation>
    </message>
    <message>
        <source>outside of them</source>
        <translation>이 시간 밖</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>아직 정하지 않음</translation>
    </message>
    <message>
        <source>the value of the order</source>
        <translation>주문 금액</translation>
    </message>
    <message>
        <source>Contacts from</source>
        <translation>문의 횟수 (이상)</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Failures from</source>
        <translation>실패 횟수(이상)</translation>
    </message>
    <message>
        <source>Sure by less than</source>
        <translation>확신(미만)</translation>
    </message>
    <message>
        <source>Mood at most</source>
        <translation>감정 수준(이하)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>찾는 방식</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>고객군</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>초과 금액</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Which amount</source>
        <translation>어떤 금액</translation>
    </message>
    <message>
        <source>Answers less than</source>
        <translation>응답률 기준(미만)</translation>
    </message>
    <message>
        <source>Unanswered after</source>
        <translation>미응답 기준 시간</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>지난 시간</translation>
    </message>
    <message>
        <source>Alone for</source>
        <translation>방치 시간</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>머문 시간</translation>
    </message>
    <message>
        <source>Waits longer than</source>
        <translation>기다린 시간(초과)</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>말이 없는 시간</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>적용 시점</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>채널 추가</translation>
    </message>
    <message>
        <source>A person at once, in this conversation or in a call.</source>
        <translation>지금 이 대화나 통화에서 바로 사람이 맡습니다.</translation>
    </message>
    <message>
        <source>A person calls later.</source>
        <translation>나중에 사람이 전화합니다.</translation>
    </message>
    <message>
        <source>A person writes later.</source>
        <translation>나중에 사람이 글로 답합니다.</translation>
    </message>
    <message>
        <source>Somebody who knows this matter well.</source>
        <translation>이 일을 잘 아는 사람.</translation>
    </message>
    <message>
        <source>Somebody who may decide more.</source>
        <translation>더 큰 결정을 할 수 있는 사람.</translation>
    </message>
    <message>
        <source>Whoever is called when somebody is in danger.</source>
        <translation>누군가 위험할 때 부르는 사람.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Remove a step of a route</source>
        <translation>연결 순서에서 지우기</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>{number}단계</translation>
    </message>
    <message>
        <source>Try this step earlier</source>
        <translation>이 단계를 먼저 시도</translation>
    </message>
    <message>
        <source>Try this step later</source>
        <translation>이 단계를 나중에 시도</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>a name or a role</source>
        <translation>이름 또는 역할</translation>
    </message>
    <message>
        <source>Person or role</source>
        <translation>담당자·역할</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>역량</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>보통대로</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2분</translation>
    </message>
    <message>
        <source>Go on after</source>
        <translation>다음으로 넘어가기</translation>
    </message>
    <message>
        <source>Move a step of a route</source>
        <translation>연결 단계 옮기기</translation>
    </message>
    <message>
        <source>“{channel}” carries texts approved beforehand only.</source>
        <translation>“{channel}” 채널로는 미리 승인된 문구만 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Customers cannot answer on “{channel}”.</source>
        <translation>“{channel}” 채널에서는 고객이 답할 수 없습니다.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Nobody yet: a hand-over that names nobody leads nowhere.</source>
        <translation>아직 없습니다. 담당을 정하지 않은 이관은 갈 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is named, so the journey&apos;s fallback counts: {who}</source>
        <translation>정한 사람이 없어 여정의 기본 담당이 맡습니다: {who}</translation>
    </message>
    <message>
        <source>Nobody is named, and the journey has no fallback either.</source>
        <translation>정한 사람이 없고, 여정에도 기본 담당이 없습니다.</translation>
    </message>
    <message>
        <source>Add a step to a route</source>
        <translation>연결 순서에 추가</translation>
    </message>
    <message>
        <source>What the customer is told</source>
        <translation>고객에게 하는 말</translation>
    </message>
    <message>
        <source>Handed over to the person, so that nobody tells the story twice</source>
        <translation>고객이 두 번 설명하지 않도록 담당자에게 넘기는 내용</translation>
    </message>
    <message>
        <source>In the journey&apos;s language: {language}</source>
        <translation>여정의 언어로: {language}</translation>
    </message>
    <message>
        <source>“{channel}” carries texts approved beforehand only: have this one approved, or take another channel.</source>
        <translation>“{channel}” 채널로는 미리 승인된 문구만 보낼 수 있습니다. 이 문구를 승인받거나 다른 채널을 고르십시오.</translation>
    </message>
    <message>
        <source>“{channel}” carries {longest} characters; this has {count}.</source>
        <translation>“{channel}” 채널은 {longest}자까지 보낼 수 있는데, 이 문구는 {count}자입니다.</translation>
    </message>
    <message>
        <source>Remove a fact that is handed over</source>
        <translation>넘길 내용 지우기</translation>
    </message>
    <message>
        <source>add: order, photos, what was tried …</source>
        <translation>추가: 주문, 사진, 이미 해 본 것 …</translation>
    </message>
    <message>
        <source>Tell this fact earlier</source>
        <translation>이 내용을 먼저 전달</translation>
    </message>
    <message>
        <source>Tell this fact later</source>
        <translation>이 내용을 나중에 전달</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>전달할 내용</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>why the person needs it</source>
        <translation>담당자에게 필요한 이유</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Personal data does not travel without a reason.</source>
        <translation>개인정보는 이유 없이 넘길 수 없습니다.</translation>
    </message>
    <message>
        <source>Move a fact that is handed over</source>
        <translation>전달할 내용 옮기기</translation>
    </message>
    <message>
        <source>When, as a tree</source>
        <translation>언제인지, 나무 모양으로</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4시간</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>콜백 약속</translation>
    </message>
    <message>
        <source>Counts for every case below that says nothing else.</source>
        <translation>아래에서 따로 정하지 않은 모든 경우에 적용됩니다.</translation>
    </message>
    <message>
        <source>Nothing is promised: when nobody is there, this is a dead end.</source>
        <translation>약속한 것이 없어, 사람이 없으면 여기서 막힙니다.</translation>
    </message>
    <message>
        <source>If {why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>위와 같음</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>The customer is told</source>
        <translation>고객에게 하는 말</translation>
    </message>
    <message>
        <source>Back to AI</source>
        <translation>AI로 돌아가기</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30분</translation>
    </message>
    <message>
        <source>Not said: whoever builds it will have to ask.</source>
        <translation>정하지 않았습니다. 만드는 사람이 다시 물어야 합니다.</translation>
    </message>
    <message>
        <source>Give a transition a condition of its own</source>
        <translation>연결에 조건 정하기</translation>
    </message>
    <message>
        <source>The condition as a sentence</source>
        <translation>문장으로 본 조건</translation>
    </message>
    <message>
        <source>This names nothing yet; until it does, nobody can build it.</source>
        <translation>아직 정한 것이 없습니다. 정해야 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not kept: it is not what its field needs.</source>
        <translation>저장되지 않은 글이 있습니다: “{text}”. 이 칸에 맞는 값이 아닙니다.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>계속 쓰기</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>버리고 닫기</translation>
    </message>
    <message>
        <source>Add a rule (Ctrl+N)</source>
        <translation>규칙 추가 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a rule (Ctrl+N), or insert a preset, to say who takes over.</source>
        <translation>규칙을 추가하거나(Ctrl+N) 프리셋을 넣어 누가 이어받을지 정하십시오.</translation>
    </message>
    <message>
        <source>T&amp;hen</source>
        <translation>할 일(&amp;H)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>심각도(&amp;V)</translation>
    </message>
    <message>
        <source>Add a st&amp;ep</source>
        <translation>단계 추가(&amp;E)</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>제안</translation>
    </message>
</context>
<context>
    <name>severity of a rule</name>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>매우 높음</translation>
    </message>
</context>
<context>
    <name>signal</name>
    <message>
        <source>yes or no</source>
        <translation>예/아니요</translation>
    </message>
    <message>
        <source>number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>글 목록</translation>
    </message>
    <message>
        <source>What this trigger of your own says.</source>
        <translation>직접 정한 조건이 말하는 것.</translation>
    </message>
    <message>
        <source>The customer asks for a person, in whatever words.</source>
        <translation>고객이 어떤 말로든 사람을 찾음.</translation>
    </message>
    <message>
        <source>What the customer says shows dissatisfaction or is a complaint.</source>
        <translation>고객의 말에 불만이 드러나거나 클레임임.</translation>
    </message>
    <message>
        <source>The customer has just taken everything out of the cart.</source>
        <translation>고객이 방금 장바구니를 모두 비움.</translation>
    </message>
    <message>
        <source>The customer is in a situation that needs particular care.</source>
        <translation>고객이 각별한 배려가 필요한 상황에 있음.</translation>
    </message>
    <message>
        <source>Something happened that nobody has planned for.</source>
        <translation>미리 정해 두지 않은 일이 생김.</translation>
    </message>
    <message>
        <source>Somebody&apos;s safety, health or money is in danger now.</source>
        <translation>지금 누군가의 안전, 건강, 돈이 위험함.</translation>
    </message>
    <message>
        <source>AI or something that it depends on does not work.</source>
        <translation>AI나 AI가 쓰는 것이 작동하지 않음.</translation>
    </message>
    <message>
        <source>How often this customer has made contact about this topic within {time}, this time included.</source>
        <translation>이 고객이 {time} 안에 같은 주제로 문의한 횟수. 이번을 포함함.</translation>
    </message>
    <message>
        <source>How often this customer has made contact within {time}, this time included.</source>
        <translation>이 고객이 {time} 안에 문의한 횟수. 이번을 포함함.</translation>
    </message>
    <message>
        <source>An amount that the team has named.</source>
        <translation>팀이 정한 금액.</translation>
    </message>
    <message>
        <source>The value of the order that this is about.</source>
        <translation>해당 주문의 금액.</translation>
    </message>
    <message>
        <source>The part of the brand&apos;s messages that this customer answered within {time}.</source>
        <translation>브랜드가 보낸 메시지 가운데 이 고객이 {time} 안에 응답한 비율.</translation>
    </message>
    <message>
        <source>The customer&apos;s words hold one of these as it stands: {words}</source>
        <translation>고객의 말에 다음 중 하나가 그대로 들어 있음: {words}</translation>
    </message>
    <message>
        <source>The customer&apos;s words match one of these patterns: {words}</source>
        <translation>고객의 말이 다음 패턴 중 하나와 맞음: {words}</translation>
    </message>
    <message>
        <source>The customer&apos;s words mean one of these: {words}</source>
        <translation>고객의 말이 다음 중 하나를 뜻함: {words}</translation>
    </message>
    <message>
        <source>It is now within the hours of the calendar “{calendar}”.</source>
        <translation>지금이 달력 “{calendar}”의 시간 안임.</translation>
    </message>
    <message>
        <source>How often AI has failed to solve it in this conversation.</source>
        <translation>이번 대화에서 AI가 해결하지 못한 횟수.</translation>
    </message>
    <message>
        <source>How sure AI is of its answer.</source>
        <translation>AI가 자기 답을 확신하는 정도.</translation>
    </message>
    <message>
        <source>The customer&apos;s mood, -2 cold to 2 warm.</source>
        <translation>고객의 감정. -2 차가움, 2 따뜻함.</translation>
    </message>
    <message>
        <source>What the conversation is about.</source>
        <translation>대화의 주제.</translation>
    </message>
    <message>
        <source>The groups that the customer belongs to.</source>
        <translation>고객이 속한 고객군.</translation>
    </message>
    <message>
        <source>The time since the customer reached the touchpoint.</source>
        <translation>고객이 접점에 온 뒤 지난 시간.</translation>
    </message>
    <message>
        <source>The time since a cart that holds something was last touched; 0 for an empty cart.</source>
        <translation>무언가 담긴 장바구니를 마지막으로 만진 뒤 지난 시간. 빈 장바구니는 0.</translation>
    </message>
    <message>
        <source>The time that the customer has stayed in this place.</source>
        <translation>고객이 이 자리에 머문 시간.</translation>
    </message>
    <message>
        <source>The time that the customer has been waiting for an answer or a person.</source>
        <translation>고객이 답이나 사람을 기다린 시간.</translation>
    </message>
    <message>
        <source>The time since the customer last did anything.</source>
        <translation>고객이 마지막으로 무언가 한 뒤 지난 시간.</translation>
    </message>
    <message>
        <source>The customer&apos;s language, a BCP 47 tag.</source>
        <translation>고객의 언어(BCP 47 태그).</translation>
    </message>
    <message>
        <source>The id of the channel that the customer is on.</source>
        <translation>고객이 있는 채널의 ID.</translation>
    </message>
    <message>
        <source>The amount that AI is about to promise or pay.</source>
        <translation>AI가 약속하거나 지급하려는 금액.</translation>
    </message>
    <message>
        <source>How many answers AI has given in this conversation.</source>
        <translation>이번 대화에서 AI가 답한 횟수.</translation>
    </message>
</context>
<context>
    <name>slide</name>
    <message>
        <source>next moment</source>
        <translation>다음 순간</translation>
    </message>
    <message>
        <source>moment before</source>
        <translation>이전 순간</translation>
    </message>
    <message>
        <source>first, last</source>
        <translation>처음, 끝</translation>
    </message>
    <message>
        <source>black, white</source>
        <translation>검은 화면, 흰 화면</translation>
    </message>
    <message>
        <source>ring around the pointer</source>
        <translation>포인터 고리</translation>
    </message>
    <message>
        <source>end</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>{step} of {all}: {name}. {feeling}. {who}</source>
        <translation>{all}개 중 {step}번째: {name}. {feeling}. {who}</translation>
    </message>
    <message>
        <source>{rule} (and {count} more)</source>
        <translation>{rule} (외 {count}개)</translation>
    </message>
    <message>
        <source>no feeling tagged</source>
        <translation>감정 표시 없음</translation>
    </message>
    <message>
        <source>nobody decided yet</source>
        <translation>응대 미정</translation>
    </message>
    <message>
        <source>{feeling} {valence}, {basis}</source>
        <translation>{feeling} {valence}, {basis}</translation>
    </message>
    <message>
        <source>{mode}: {people}</source>
        <translation>{mode}: {people}</translation>
    </message>
</context>
<context>
    <name>spec</name>
    <message>
        <source>“{touchpoint}” ({place}): {cause}</source>
        <translation>“{touchpoint}” ({place}): {cause}</translation>
    </message>
    <message>
        <source>{place}: {cause}</source>
        <translation>{place}: {cause}</translation>
    </message>
    <message>
        <source>This cannot be written as JSON.</source>
        <translation>JSON으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>“{name}” 항목이 빠졌습니다.</translation>
    </message>
    <message>
        <source>{value} does not have the form {form}.</source>
        <translation>{value}: {form} 꼴이 아닙니다.</translation>
    </message>
    <message>
        <source>{value} is not one of: {words}.</source>
        <translation>{value}: 다음 중 하나여야 합니다: {words}.</translation>
    </message>
    <message>
        <source>Exactly one of these must be there: {names}.</source>
        <translation>다음 중 정확히 하나가 있어야 합니다: {names}.</translation>
    </message>
    <message>
        <source>{value} is not of the type needed here: {type}.</source>
        <translation>{value}: 여기에 필요한 형이 아닙니다({type}).</translation>
    </message>
    <message>
        <source>{value} is not allowed: {cause}.</source>
        <translation>{value}: 쓸 수 없습니다. {cause}.</translation>
    </message>
    <message>
        <source>“{name}” is not a name known here.</source>
        <translation>“{name}”: 여기에서 쓰는 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>“{id}” does not exist in this file.</source>
        <translation>“{id}”: 이 파일에 없습니다.</translation>
    </message>
    <message>
        <source>The id “{id}” is used twice.</source>
        <translation>ID “{id}”: 두 번 쓰였습니다.</translation>
    </message>
    <message>
        <source>You are talking to an AI assistant. You can ask for a person at any time.</source>
        <translation>지금은 AI 상담원이 답합니다. 언제든 사람과 이야기하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was written; the journey is as it was.</source>
        <translation>아무것도 쓰지 않았으며 고객 여정은 그대로입니다.</translation>
    </message>
    <message>
        <source>The handling spec of this journey would not be valid. {first}</source>
        <translation>이 고객 여정으로는 올바른 응대 명세가 나오지 않습니다. {first}</translation>
    </message>
    <message>
        <source>The file holds more than a handling spec can.</source>
        <translation>응대 명세에 담을 수 있는 것보다 많습니다.</translation>
    </message>
    <message>
        <source>This is nested deeper than {deepest} levels.</source>
        <translation>{deepest}단계보다 깊게 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone that is known here.</source>
        <translation>“{zone}”: 알 수 없는 시간대입니다.</translation>
    </message>
    <message>
        <source>It opens and closes at {time}.</source>
        <translation>여는 시각과 닫는 시각이 모두 {time}입니다.</translation>
    </message>
    <message>
        <source>There is no day “{day}”.</source>
        <translation>“{day}”: 없는 날짜입니다.</translation>
    </message>
    <message>
        <source>“{name}” means something else in CEL.</source>
        <translation>“{name}”: CEL에서 다른 뜻으로 쓰는 이름입니다.</translation>
    </message>
    <message>
        <source>The lowest value is above the highest.</source>
        <translation>최솟값이 최댓값보다 큽니다.</translation>
    </message>
    <message>
        <source>The fallback leads back to itself.</source>
        <translation>대비책이 자기 자신으로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>The rule “{id}” does not lead to a person.</source>
        <translation>규칙 “{id}”: 사람에게 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Triggers are nested deeper than {deepest} levels.</source>
        <translation>조건이 {deepest}단계보다 깊게 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>No limit is given.</source>
        <translation>한도가 하나도 없습니다.</translation>
    </message>
    <message>
        <source>The condition reads other signals: {names}.</source>
        <translation>조건이 읽는 신호와 다릅니다. 조건이 읽는 신호: {names}.</translation>
    </message>
    <message>
        <source>The signal “{name}” is not among `signals`.</source>
        <translation>신호 “{name}”: `signals`에 없습니다.</translation>
    </message>
    <message>
        <source>The signal “{name}” is a {type}, here it is a {other}.</source>
        <translation>신호 “{name}”: {type}인데 여기서는 {other}로 쓰였습니다.</translation>
    </message>
    <message>
        <source>No rule reads a signal “{name}”.</source>
        <translation>신호 “{name}”: 읽는 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>The signal “{name}” is a {type}.</source>
        <translation>신호 “{name}”: {type} 값이어야 합니다.</translation>
    </message>
    <message>
        <source>There is no moment “{time}”.</source>
        <translation>“{time}”: 없는 시각입니다.</translation>
    </message>
    <message>
        <source>No rule, way or limit of this file has this condition.</source>
        <translation>이 파일의 규칙, 길, 한도 가운데 이 조건을 쓰는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The condition says “{verdict}” to this.</source>
        <translation>조건의 결과는 “{verdict}”입니다.</translation>
    </message>
    <message>
        <source>{first} Further errors: {count}.</source>
        <translation>{first} 오류 {count}건이 더 있습니다.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>파일이 {limit}MB보다 큽니다.</translation>
    </message>
    <message>
        <source>Byte {place} is no UTF-8.</source>
        <translation>{place}번째 바이트가 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is no JSON.</source>
        <translation>{line}줄 {column}칸: JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>{value} is no length of time in days, hours, minutes and seconds, such as PT4H or P2D; months and years are ambiguous.</source>
        <translation>{value}: PT4H나 P2D처럼 일, 시, 분, 초로 쓴 시간이 아닙니다. 달과 해는 길이가 일정하지 않습니다.</translation>
    </message>
    <message>
        <source>There are {count}; {most} are allowed.</source>
        <translation>{count}개입니다. {most}개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is nested deeper than {deepest} levels.</source>
        <translation>{line}행 {column}열: {deepest}단계보다 깊이 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>This says something else than the condition, which is: {cel}</source>
        <translation>조건과 뜻이 다릅니다. 조건에 맞는 식: {cel}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the name “{name}” is used twice in one object.</source>
        <translation>{line}행 {column}열: 이름 “{name}”: 한 객체에 두 번 쓰였습니다.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is no number that can be read.</source>
        <translation>{line}행 {column}열: 읽을 수 있는 숫자가 아닙니다.</translation>
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
    <name>states</name>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Call this map as-is</source>
        <translation>이 지도를 현재로 표시</translation>
    </message>
    <message>
        <source>Note where the as-is map is</source>
        <translation>현재 지도의 위치 적기</translation>
    </message>
    <message>
        <source>There is no to-be map yet.</source>
        <translation>아직 개선안 지도가 없습니다.</translation>
    </message>
    <message>
        <source>Several to-be maps start from this one.</source>
        <translation>이 지도에서 시작한 개선안이 여러 개 있습니다.</translation>
    </message>
    <message>
        <source>Make a to-be copy</source>
        <translation>개선안 사본 만들기</translation>
    </message>
    <message>
        <source>The as-is map of this to-be map is not known here.</source>
        <translation>이 개선안의 현재 지도가 어디 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>This is the as-is map: make a to-be copy</source>
        <translation>이 지도가 현재입니다. 개선안 사본 만들기</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 고르기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Both have the same touchpoints by id, so they can be compared.</source>
        <translation>두 지도는 접점 id가 같아서 서로 견줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose the other map of this journey</source>
        <translation>이 여정의 다른 지도 고르기</translation>
    </message>
    <message>
        <source>“{file}” is an as-is map too.</source>
        <translation>“{file}”도 현재 지도입니다.</translation>
    </message>
    <message>
        <source>“{file}” is a to-be map too.</source>
        <translation>“{file}”도 개선안 지도입니다.</translation>
    </message>
    <message>
        <source>Open it by itself and say in the inspector which state it shows.</source>
        <translation>그 파일을 따로 열어 오른쪽 패널에서 현재인지 개선안인지 정하세요.</translation>
    </message>
    <message>
        <source>A to-be copy with the same ids: change it, and Compare shows what is new.</source>
        <translation>같은 id를 지닌 개선안 사본입니다. 고친 뒤 ‘비교’를 누르면 달라진 점이 보입니다.</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Emotion curve</source>
        <translation>감정 곡선</translation>
    </message>
    <message>
        <source>Path: {name}</source>
        <translation>길: {name}</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>{tile} · actual size</source>
        <translation>{tile} · 실제 크기</translation>
    </message>
    <message>
        <source>Pages: {count}. Print them at actual size (100 %, not “fit to page”). Cut the right and the lower edge of each page along its marks and glue it onto the next: rows are letters, columns are numbers. The line must be {length} mm long.</source>
        <translation>모두 {count}쪽입니다. ‘용지에 맞춤’이 아니라 실제 크기(100%)로 인쇄하세요. 각 쪽의 오른쪽과 아래쪽을 표시대로 자르고 다음 쪽 위에 붙입니다. 가로줄은 알파벳, 세로줄은 숫자입니다. 아래 선의 길이는 {length} mm여야 합니다.</translation>
    </message>
</context>
<context>
    <name>title block</name>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>용지</translation>
    </message>
</context>
<context>
    <name>top</name>
    <message>
        <source>Which state of the journey</source>
        <translation>여정의 현재와 개선안</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>개선안</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>View of the map</source>
        <translation>지도 보기</translation>
    </message>
    <message>
        <source>Search {key}</source>
        <translation>검색 {key}</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>흐름</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>감정</translation>
    </message>
</context>
<context>
    <name>topic</name>
    <message>
        <source>the id of the journey</source>
        <translation>여정의 id</translation>
    </message>
    <message>
        <source>the title of the journey</source>
        <translation>여정의 제목</translation>
    </message>
    <message>
        <source>the description of the journey</source>
        <translation>여정의 설명</translation>
    </message>
    <message>
        <source>the language of the journey</source>
        <translation>여정의 언어</translation>
    </message>
    <message>
        <source>as-is or to-be</source>
        <translation>현재·개선안 구분</translation>
    </message>
    <message>
        <source>the revision</source>
        <translation>판 번호</translation>
    </message>
    <message>
        <source>what the journey is based on</source>
        <translation>여정의 바탕이 된 것</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>페르소나</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>ids of channels</source>
        <translation>채널의 id</translation>
    </message>
    <message>
        <source>names of channels</source>
        <translation>채널의 이름</translation>
    </message>
    <message>
        <source>media and limits of channels</source>
        <translation>채널의 매체와 제약</translation>
    </message>
    <message>
        <source>calendars</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>ids of teams</source>
        <translation>팀의 id</translation>
    </message>
    <message>
        <source>names of teams</source>
        <translation>팀의 이름</translation>
    </message>
    <message>
        <source>skills of teams</source>
        <translation>팀의 역량</translation>
    </message>
    <message>
        <source>languages of teams</source>
        <translation>팀의 언어</translation>
    </message>
    <message>
        <source>calendars of teams</source>
        <translation>팀의 달력</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>ids of signals</source>
        <translation>신호의 id</translation>
    </message>
    <message>
        <source>what signals mean</source>
        <translation>신호의 뜻</translation>
    </message>
    <message>
        <source>types and ranges of signals</source>
        <translation>신호의 형과 범위</translation>
    </message>
    <message>
        <source>who computes signals</source>
        <translation>신호를 계산하는 곳</translation>
    </message>
    <message>
        <source>what applies where the team has said nothing</source>
        <translation>팀이 정하지 않은 곳에 적용되는 것</translation>
    </message>
    <message>
        <source>the handling of touchpoints without one</source>
        <translation>응대를 정하지 않은 접점의 응대</translation>
    </message>
    <message>
        <source>the fallback</source>
        <translation>대비책</translation>
    </message>
    <message>
        <source>how AI is disclosed</source>
        <translation>AI임을 알리는 말</translation>
    </message>
    <message>
        <source>titles of touchpoints</source>
        <translation>접점의 이름</translation>
    </message>
    <message>
        <source>stages of touchpoints</source>
        <translation>접점의 단계</translation>
    </message>
    <message>
        <source>kinds of touchpoints</source>
        <translation>접점의 종류</translation>
    </message>
    <message>
        <source>the team&apos;s own names of kinds</source>
        <translation>팀이 붙인 종류 이름</translation>
    </message>
    <message>
        <source>channels of touchpoints</source>
        <translation>접점의 채널</translation>
    </message>
    <message>
        <source>who makes contact</source>
        <translation>연락하는 쪽</translation>
    </message>
    <message>
        <source>what customers do and say</source>
        <translation>고객의 행동과 말</translation>
    </message>
    <message>
        <source>what customers do</source>
        <translation>고객의 행동</translation>
    </message>
    <message>
        <source>what customers say</source>
        <translation>고객의 말</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>감정</translation>
    </message>
    <message>
        <source>words for feelings</source>
        <translation>감정을 나타내는 말</translation>
    </message>
    <message>
        <source>the valence of feelings</source>
        <translation>감정값</translation>
    </message>
    <message>
        <source>the intensity of feelings</source>
        <translation>감정의 세기</translation>
    </message>
    <message>
        <source>how feelings are known</source>
        <translation>감정의 근거</translation>
    </message>
    <message>
        <source>notes on feelings</source>
        <translation>감정 메모</translation>
    </message>
    <message>
        <source>whether customers feel understood</source>
        <translation>고객이 이해받았다고 느끼는지</translation>
    </message>
    <message>
        <source>feelings in EmotionML</source>
        <translation>EmotionML로 적은 감정</translation>
    </message>
    <message>
        <source>decisive moments</source>
        <translation>결정적 순간</translation>
    </message>
    <message>
        <source>where attitude matters more</source>
        <translation>정답보다 태도가 중요한 곳</translation>
    </message>
    <message>
        <source>the importance of touchpoints</source>
        <translation>접점의 중요도</translation>
    </message>
    <message>
        <source>customers a month</source>
        <translation>월 고객 수</translation>
    </message>
    <message>
        <source>owners of touchpoints</source>
        <translation>접점의 책임자</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>transitions</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>where transitions lead</source>
        <translation>연결이 닿는 곳</translation>
    </message>
    <message>
        <source>kinds of transitions</source>
        <translation>연결의 종류</translation>
    </message>
    <message>
        <source>labels of transitions</source>
        <translation>연결의 이름표</translation>
    </message>
    <message>
        <source>shares of customers</source>
        <translation>고객의 비율</translation>
    </message>
    <message>
        <source>delays of transitions</source>
        <translation>연결에 걸리는 시간</translation>
    </message>
    <message>
        <source>conditions of transitions</source>
        <translation>연결의 조건</translation>
    </message>
    <message>
        <source>who handles touchpoints</source>
        <translation>접점을 맡는 쪽</translation>
    </message>
    <message>
        <source>what AI and people do, and the rules</source>
        <translation>AI와 사람이 하는 일과 규칙</translation>
    </message>
    <message>
        <source>how AI and people share a moment</source>
        <translation>AI와 사람이 함께 맡는 방식</translation>
    </message>
    <message>
        <source>when a person follows</source>
        <translation>사람이 뒤이어 맡는 때</translation>
    </message>
    <message>
        <source>what AI does</source>
        <translation>AI가 하는 일</translation>
    </message>
    <message>
        <source>what people do</source>
        <translation>사람이 하는 일</translation>
    </message>
    <message>
        <source>ways from AI to a person</source>
        <translation>AI에서 사람으로 가는 길</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>who acts when no rule fires</source>
        <translation>맞는 규칙이 없을 때 맡는 쪽</translation>
    </message>
    <message>
        <source>why it is handled like this</source>
        <translation>이렇게 응대하는 이유</translation>
    </message>
    <message>
        <source>what the brand says</source>
        <translation>브랜드가 하는 말</translation>
    </message>
    <message>
        <source>acceptance tests</source>
        <translation>인수 시험</translation>
    </message>
    <message>
        <source>test vectors</source>
        <translation>시험 벡터</translation>
    </message>
    <message>
        <source>errors that the team let pass</source>
        <translation>팀이 통과시킨 오류</translation>
    </message>
    <message>
        <source>changes since the earlier spec</source>
        <translation>이전 명세 뒤로 바뀐 것</translation>
    </message>
    <message>
        <source>properties of your own</source>
        <translation>직접 정한 속성</translation>
    </message>
    <message>
        <source>properties of your own at touchpoints</source>
        <translation>접점에 직접 정한 속성</translation>
    </message>
    <message>
        <source>ids of transitions</source>
        <translation>연결의 id</translation>
    </message>
    <message>
        <source>ids of touchpoints</source>
        <translation>접점의 id</translation>
    </message>
    <message>
        <source>ids of rules</source>
        <translation>규칙의 id</translation>
    </message>
    <message>
        <source>how much is at stake in rules</source>
        <translation>규칙의 중대성</translation>
    </message>
    <message>
        <source>effects of rules</source>
        <translation>규칙의 효과</translation>
    </message>
    <message>
        <source>triggers of rules</source>
        <translation>규칙의 조건</translation>
    </message>
    <message>
        <source>triggers of rules in CEL</source>
        <translation>CEL로 적은 규칙의 조건</translation>
    </message>
    <message>
        <source>signals that rules read</source>
        <translation>규칙이 읽는 신호</translation>
    </message>
    <message>
        <source>routes of rules</source>
        <translation>규칙의 연결 경로</translation>
    </message>
    <message>
        <source>messages of rules</source>
        <translation>규칙의 안내 말</translation>
    </message>
    <message>
        <source>what is handed over</source>
        <translation>넘겨주는 내용</translation>
    </message>
    <message>
        <source>when nobody is there</source>
        <translation>아무도 없을 때</translation>
    </message>
    <message>
        <source>how customers come back to AI</source>
        <translation>고객이 AI로 돌아가는 방식</translation>
    </message>
    <message>
        <source>properties of your own at rules</source>
        <translation>규칙에 직접 정한 속성</translation>
    </message>
    <message>
        <source>what the brand says today</source>
        <translation>브랜드가 지금 하는 말</translation>
    </message>
    <message>
        <source>what the brand is to say</source>
        <translation>브랜드가 앞으로 할 말</translation>
    </message>
    <message>
        <source>lines that a person adds</source>
        <translation>사람이 더하는 한 줄</translation>
    </message>
    <message>
        <source>who signs messages</source>
        <translation>보내는 사람 이름</translation>
    </message>
    <message>
        <source>whether words are final</source>
        <translation>말의 확정 여부</translation>
    </message>
    <message>
        <source>who reviews words</source>
        <translation>말을 검토하는 사람</translation>
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
    <name>trigger</name>
    <message>
        <source>Customer asks for a person</source>
        <translation>고객이 사람을 찾음</translation>
    </message>
    <message>
        <source>Complaint detected</source>
        <translation>불만 감지</translation>
    </message>
    <message>
        <source>Cold mood</source>
        <translation>차가운 감정</translation>
    </message>
    <message>
        <source>Certain words</source>
        <translation>특정한 말</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Repeated contact</source>
        <translation>문의가 반복될 때</translation>
    </message>
    <message>
        <source>AI has failed</source>
        <translation>AI가 해결하지 못함</translation>
    </message>
    <message>
        <source>AI is not sure</source>
        <translation>AI가 확신하지 못함</translation>
    </message>
    <message>
        <source>Technical failure</source>
        <translation>기술 장애</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>위기 상황</translation>
    </message>
    <message>
        <source>Customer needs particular care</source>
        <translation>각별한 배려가 필요한 고객</translation>
    </message>
    <message>
        <source>Exceptional case</source>
        <translation>예외 상황</translation>
    </message>
    <message>
        <source>Much at stake</source>
        <translation>큰 금액</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>고객군</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Cart emptied</source>
        <translation>장바구니를 비움</translation>
    </message>
    <message>
        <source>Full cart left alone</source>
        <translation>담아 두고 떠남</translation>
    </message>
    <message>
        <source>Stays in one place</source>
        <translation>한곳에 머무름</translation>
    </message>
    <message>
        <source>Hardly answers messages</source>
        <translation>메시지에 거의 응답하지 않음</translation>
    </message>
    <message>
        <source>Long wait</source>
        <translation>오래 기다림</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>반응 없음</translation>
    </message>
    <message>
        <source>After a delay</source>
        <translation>시간이 지난 뒤</translation>
    </message>
    <message>
        <source>Hours of a calendar</source>
        <translation>달력의 시간</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>모두 해당할 때</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>하나라도 해당할 때</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>해당하지 않을 때</translation>
    </message>
    <message>
        <source>In whatever words, at any time.</source>
        <translation>어떤 말로든, 언제든.</translation>
    </message>
    <message>
        <source>Detected in what the customer says; certain words alone are not enough.</source>
        <translation>고객의 말에서 감지합니다. 특정한 낱말만으로는 부족합니다.</translation>
    </message>
    <message>
        <source>Fires at this level and below.</source>
        <translation>이 수준이거나 더 낮을 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Words alone detect no complaint: take “Complaint detected” for that.</source>
        <translation>낱말만으로는 불만을 알 수 없습니다. 그때는 “불만 감지”를 쓰십시오.</translation>
    </message>
    <message>
        <source>The present contact counts too.</source>
        <translation>이번 문의도 셉니다.</translation>
    </message>
    <message>
        <source>Tries in this conversation that settled nothing.</source>
        <translation>이 대화에서 해결하지 못한 시도.</translation>
    </message>
    <message>
        <source>Fires below this.</source>
        <translation>이보다 낮을 때 적용됩니다.</translation>
    </message>
    <message>
        <source>AI, or what it depends on, does not work.</source>
        <translation>AI나 AI가 쓰는 시스템이 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody&apos;s safety, health or money is in danger now.</source>
        <translation>지금 누군가의 안전, 건강, 돈이 위험함.</translation>
    </message>
    <message>
        <source>For example bereaved, ill, or a child.</source>
        <translation>예: 사별, 질병, 어린이.</translation>
    </message>
    <message>
        <source>Something happened that nobody has planned for.</source>
        <translation>미리 정해 두지 않은 일이 생김.</translation>
    </message>
    <message>
        <source>Fires above this, not at it.</source>
        <translation>이 금액을 넘을 때 적용됩니다. 같을 때는 아닙니다.</translation>
    </message>
    <message>
        <source>Everything was taken out: something else than leaving it.</source>
        <translation>담은 것을 모두 뺐습니다. 담아 두고 떠난 것과는 다릅니다.</translation>
    </message>
    <message>
        <source>Something is in it, and nothing happens.</source>
        <translation>담긴 채로 아무 일도 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>Fires below this part of the brand&apos;s messages.</source>
        <translation>브랜드 메시지에 대한 응답률이 이보다 낮을 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Counted from when the customer reached the touchpoint.</source>
        <translation>고객이 이 접점에 온 때부터 셉니다.</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>고객이 하는 말</translation>
    </message>
    <message>
        <source>How AI is doing</source>
        <translation>AI의 상태</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>걸린 것</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>누가, 어디서</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>고객이 하는 일</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>unavailable</name>
    <message>
        <source>out of hours</source>
        <translation>운영 시간 외</translation>
    </message>
    <message>
        <source>nobody is free</source>
        <translation>모두 응대 중</translation>
    </message>
    <message>
        <source>the queue is full</source>
        <translation>대기 줄이 가득 참</translation>
    </message>
    <message>
        <source>the transfer fails</source>
        <translation>연결 실패</translation>
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
    <name>versions</name>
    <message>
        <source>added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>place</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>감정</translation>
    </message>
    <message>
        <source>decisive moment</source>
        <translation>결정적 순간</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>넘기는 때</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>브랜드의 말</translation>
    </message>
    <message>
        <source>from and to</source>
        <translation>이어지는 곳</translation>
    </message>
    <message>
        <source>details</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>여정</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>접점</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>길</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>페르소나</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Poster settings</source>
        <translation>포스터 설정</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>투표</translation>
    </message>
    <message>
        <source>Parked note</source>
        <translation>주차장 메모</translation>
    </message>
    <message>
        <source>Agenda step</source>
        <translation>진행 순서</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>{type} “{name}”</source>
        <translation>{type} “{name}”</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>차이가 없습니다</translation>
    </message>
    <message>
        <source>added {added} · removed {removed} · changed {changed}</source>
        <translation>추가 {added} · 삭제 {removed} · 변경 {changed}</translation>
    </message>
    <message>
        <source>{aspect}: {change}</source>
        <translation>{aspect}: {change}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>순서가 바뀜</translation>
    </message>
    <message>
        <source>{field} {change}</source>
        <translation>{field} {change}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{feeling} {valence} ({basis})</source>
        <translation>{feeling} {valence} ({basis})</translation>
    </message>
    <message>
        <source>{mode} ({pattern})</source>
        <translation>{mode}({pattern})</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>순서가 바뀜</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>about</source>
        <translation>관련 접점</translation>
    </message>
    <message>
        <source>computed by</source>
        <translation>계산하는 곳</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>기대하는 결과</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>정한 사람</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>정한 날</translation>
    </message>
    <message>
        <source>settled within</source>
        <translation>해결까지</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>능력</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>중요도</translation>
    </message>
    <message>
        <source>who makes contact</source>
        <translation>연락하는 쪽</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>접점</translation>
    </message>
    <message>
        <source>customers a month</source>
        <translation>월 고객 수</translation>
    </message>
    <message>
        <source>written on</source>
        <translation>쓴 날</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>attitude over answer</source>
        <translation>정답보다 태도</translation>
    </message>
    <message>
        <source>context handed over</source>
        <translation>넘기는 정보</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>who handles it</source>
        <translation>누가 맡는지</translation>
    </message>
    <message>
        <source>how AI and person share it</source>
        <translation>AI와 사람이 나누는 방식</translation>
    </message>
    <message>
        <source>order of the hand-overs</source>
        <translation>넘기는 순서</translation>
    </message>
    <message>
        <source>message</source>
        <translation>안내 문구</translation>
    </message>
    <message>
        <source>route</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>from</source>
        <translation>출발</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>to</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>what the brand says</source>
        <translation>브랜드가 하는 말</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>걸리는 시간</translation>
    </message>
    <message>
        <source>description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>what the customer does</source>
        <translation>고객이 하는 일</translation>
    </message>
    <message>
        <source>how the team knows</source>
        <translation>근거 메모</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>AI may</source>
        <translation>AI가 해도 되는 일</translation>
    </message>
    <message>
        <source>data for AI</source>
        <translation>AI가 쓰는 데이터</translation>
    </message>
    <message>
        <source>AI says it is AI</source>
        <translation>AI임을 알리는 말</translation>
    </message>
    <message>
        <source>AI must not</source>
        <translation>AI가 하면 안 되는 일</translation>
    </message>
    <message>
        <source>person follows after</source>
        <translation>사람이 이어받는 때</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>시간 기준</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>응대 지침</translation>
    </message>
    <message>
        <source>response within</source>
        <translation>응답 기한</translation>
    </message>
    <message>
        <source>role</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>support for staff</source>
        <translation>직원 지원</translation>
    </message>
    <message>
        <source>team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>근무 시간</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>label</source>
        <translation>이름표</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>what the customer says</source>
        <translation>고객이 하는 말</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>전문 분야</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>거치는 접점</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>표</translation>
    </message>
    <message>
        <source>text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>author</source>
        <translation>쓴 사람</translation>
    </message>
    <message>
        <source>before</source>
        <translation>이전 말</translation>
    </message>
    <message>
        <source>human line</source>
        <translation>사람의 한 줄</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>검토자</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>보내는 이</translation>
    </message>
    <message>
        <source>status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>예외로 둠</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>휴일</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{sign} {rule}</source>
        <translation>{sign} {rule}</translation>
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
        <translation>고객 여정에 감정을 되돌려 놓으십시오</translation>
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
        <source>Save here again</source>
        <translation>여기에 다시 저장</translation>
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
        <source>Copied as a picture: paste it into a mail, a slide or a document</source>
        <translation>그림으로 복사했습니다. 메일, 슬라이드, 문서에 붙여 넣으십시오.</translation>
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
        <source>Enter: next · Tab: alternative · Ctrl+Enter: next stage · Esc: end</source>
        <translation>Enter: 다음 · Tab: 다른 갈래 · Ctrl+Enter: 다음 단계 · Esc: 끝내기</translation>
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
        <source>Tidy</source>
        <translation>정돈</translation>
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
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Unsaved changes · kept in the crash journal</source>
        <translation>저장하지 않은 변경 있음 · 복구 기록에 보관됨</translation>
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
    <message>
        <source>Clear feeling</source>
        <translation>감정 지우기</translation>
    </message>
    <message>
        <source>Tidying the map</source>
        <translation>지도를 정돈하고 있습니다</translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation>연결할 다른 접점</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>증거 추가</translation>
    </message>
    <message>
        <source>This link is too long: {link}…</source>
        <translation>링크가 너무 깁니다: {link}…</translation>
    </message>
    <message>
        <source>Nothing was changed. Links can have {count} characters.</source>
        <translation>바뀐 것은 없습니다. 링크는 {count}자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>실행 취소함: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>다시 실행함: {step}</translation>
    </message>
    <message>
        <source>Added as evidence: {what}</source>
        <translation>증거로 추가함: {what}</translation>
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
        <translation>그 창에서 계속 작업하거나, 여기서 사본을 열어 다른 이름으로 저장하십시오.</translation>
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
<context>
    <name>workshop</name>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>계획한 시간(분)</translation>
    </message>
    <message>
        <source>Begin this step</source>
        <translation>이 차례 시작</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 옮기기</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>차례 삭제</translation>
    </message>
    <message>
        <source>Begin “{step}”</source>
        <translation>“{step}” 시작</translation>
    </message>
    <message>
        <source>“{step}” is counted now</source>
        <translation>“{step}” 진행 중</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>진행 순서</translation>
    </message>
    <message>
        <source>Give every part of the workshop its minutes. The clock stands at the top of the window, says quietly when time is up, and notes what each part took.</source>
        <translation>워크숍의 차례마다 시간을 정해 두십시오. 시계는 창 위쪽에 보이고, 시간이 다 되면 조용히 알리며, 차례마다 걸린 시간을 적어 둡니다.</translation>
    </message>
    <message>
        <source>Insert the usual agenda</source>
        <translation>기본 진행 순서 넣기</translation>
    </message>
    <message>
        <source>Another step, such as “Feelings 15”</source>
        <translation>차례 추가(예: 감정 표시 15)</translation>
    </message>
    <message>
        <source>New step of the agenda</source>
        <translation>진행 순서에 새 차례</translation>
    </message>
    <message>
        <source>Start the clock ({key})</source>
        <translation>시작 ({key})</translation>
    </message>
    <message>
        <source>Pause ({key})</source>
        <translation>일시 정지 ({key})</translation>
    </message>
    <message>
        <source>Go on ({key})</source>
        <translation>계속 ({key})</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>차례 추가</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>차례 옮기기</translation>
    </message>
    <message>
        <source>took {spent}</source>
        <translation>{spent} 걸림</translation>
    </message>
    <message>
        <source>took {spent}, {over} over</source>
        <translation>{spent} 걸림, {over} 초과</translation>
    </message>
    <message>
        <source>Hide the dots</source>
        <translation>표 숨기기</translation>
    </message>
    <message>
        <source>Dots: {dots} · touchpoints: {cards}</source>
        <translation>표 {dots} · 접점 {cards}</translation>
    </message>
    <message>
        <source>Click or + gives a dot · Shift+click or − takes one
Digits count · Esc ends</source>
        <translation>클릭이나 +는 한 표 더하기 · Shift+클릭이나 −는 빼기
숫자는 표 수 입력 · Esc로 끝내기</translation>
    </message>
    <message>
        <source>Clock: {step}</source>
        <translation>시계: {step}</translation>
    </message>
    <message>
        <source>Clock: {step}, paused</source>
        <translation>시계: {step}, 일시 정지</translation>
    </message>
    <message>
        <source>+ selected</source>
        <translation>+ 선택한 접점</translation>
    </message>
    <message>
        <source>About the selected touchpoints too</source>
        <translation>선택한 접점도 관련 접점에 추가</translation>
    </message>
    <message>
        <source>Go to “{name}” (Del unlinks it)</source>
        <translation>“{name}” 보기(Del: 관련 접점에서 빼기)</translation>
    </message>
    <message>
        <source>Link to touchpoints</source>
        <translation>접점과 잇기</translation>
    </message>
    <message>
        <source>Unlink a touchpoint</source>
        <translation>관련 접점에서 빼기</translation>
    </message>
    <message>
        <source>Not about “{name}”</source>
        <translation>“{name}” 빼기</translation>
    </message>
    <message>
        <source>Delete decision</source>
        <translation>결정 삭제</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>정한 날</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>질문 삭제</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>알아볼 사람</translation>
    </message>
    <message>
        <source>Answer: closes the question</source>
        <translation>답(적으면 질문이 닫힙니다)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Select the cards, press {key} wherever you are, and write what was decided. End with @name to say who sees to it.</source>
        <translation>카드를 고르고 어디서든 {key}를 눌러 결정한 것을 적으십시오. 끝에 @이름을 붙이면 담당자가 됩니다.</translation>
    </message>
    <message>
        <source>What was decided … @name</source>
        <translation>결정한 것 … @이름</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>새 결정</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>What nobody in the room knows: {key} notes it about the selected cards, which show a question mark until there is an answer.</source>
        <translation>아무도 답을 모르는 것은 {key}를 눌러 적어 두십시오. 선택한 카드에는 답을 찾을 때까지 물음표가 보입니다.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>남은 것</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>What nobody knows yet … @name</source>
        <translation>아직 모르는 것 … @이름</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>새 질문</translation>
    </message>
    <message>
        <source>{open} open of {count}</source>
        <translation>{count}개 중 {open}개 남음</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>보류함</translation>
    </message>
    <message>
        <source>For later … Enter keeps, Esc closes</source>
        <translation>나중에 다룰 것 … Enter로 넣고 Esc로 닫기</translation>
    </message>
    <message>
        <source>What was decided … end with @name to say who sees to it</source>
        <translation>결정한 것 … 끝에 @이름을 붙이면 담당자</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>남은 질문</translation>
    </message>
    <message>
        <source>What nobody knows yet … end with @name to say who finds out</source>
        <translation>아직 모르는 것 … 끝에 @이름을 붙이면 알아볼 사람</translation>
    </message>
    <message>
        <source>Park a note</source>
        <translation>보류함에 넣기</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>결정 적기</translation>
    </message>
    <message>
        <source>Note a question</source>
        <translation>질문 적기</translation>
    </message>
    <message>
        <source>Park notes</source>
        <translation>메모를 보류함으로</translation>
    </message>
    <message>
        <source>Notes to touchpoints</source>
        <translation>메모를 접점으로</translation>
    </message>
    <message>
        <source>Parked note to sticky note</source>
        <translation>보류한 메모를 지도 메모로</translation>
    </message>
    <message>
        <source>Parked note to touchpoint</source>
        <translation>보류한 메모를 접점으로</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>관련 접점: {name}</translation>
    </message>
    <message>
        <source>about {name} and others: {count}</source>
        <translation>관련 접점: {name} 외 {count}</translation>
    </message>
    <message>
        <source>To the map, as a touchpoint</source>
        <translation>지도에 접점으로 놓기</translation>
    </message>
    <message>
        <source>Parked note</source>
        <translation>보류한 메모</translation>
    </message>
    <message>
        <source>To the map, as a sticky note</source>
        <translation>지도에 메모로 놓기</translation>
    </message>
    <message>
        <source>Delete parked note</source>
        <translation>보류한 메모 삭제</translation>
    </message>
    <message>
        <source>What is said now and belongs elsewhere is not lost: {key} parks it wherever you are. Drag it onto the map when its time has come.</source>
        <translation>지금 다루지 않을 이야기도 놓치지 마십시오. 어디서든 {key}를 누르면 여기에 모입니다. 때가 되면 지도로 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>For later …</source>
        <translation>나중에 다룰 것 …</translation>
    </message>
    <message>
        <source>New note for the parking lot</source>
        <translation>보류함에 새 메모</translation>
    </message>
    <message>
        <source>Move a parked note</source>
        <translation>보류한 메모 옮기기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Forget the times of the agenda</source>
        <translation>진행 순서의 걸린 시간 지우기</translation>
    </message>
    <message>
        <source>End “{step}”</source>
        <translation>“{step}” 끝내기</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>투표</translation>
    </message>
    <message>
        <source>Delete round</source>
        <translation>투표 삭제</translation>
    </message>
    <message>
        <source>Hide the dots of “{round}”</source>
        <translation>“{round}”의 표 숨기기</translation>
    </message>
    <message>
        <source>Show the dots of “{round}”</source>
        <translation>“{round}”의 표 보기</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>투표</translation>
    </message>
    <message>
        <source>Let everybody put dots on the moments that matter. Name a round, turn on voting, and click a card for every dot, or type how many it has.</source>
        <translation>중요한 순간에 모두가 표를 던지게 하십시오. 투표에 이름을 붙이고 지도에서 투표를 켠 다음, 한 표마다 카드를 클릭하거나 표 수를 입력합니다.</translation>
    </message>
    <message>
        <source>Vote on the map</source>
        <translation>지도에서 투표</translation>
    </message>
    <message>
        <source>“{more}” gives the selected cards a dot, “{less}” takes one, {number} counts.</source>
        <translation>선택한 카드에 “{more}”는 한 표 더하기, “{less}”는 빼기, {number}는 표 수 입력입니다.</translation>
    </message>
    <message>
        <source>A new round, such as “Where is it coldest?”</source>
        <translation>새 투표(예: 가장 차가운 순간은?)</translation>
    </message>
    <message>
        <source>Name of a new voting round</source>
        <translation>새 투표의 이름</translation>
    </message>
    <message>
        <source>Results of the vote</source>
        <translation>투표 결과</translation>
    </message>
    <message>
        <source>Dots: {dots}</source>
        <translation>표 {dots}</translation>
    </message>
    <message>
        <source>Begin a voting round</source>
        <translation>투표 시작</translation>
    </message>
    <message>
        <source>Delete a voting round</source>
        <translation>투표 삭제</translation>
    </message>
    <message>
        <source>Give dots</source>
        <translation>표 주기</translation>
    </message>
    <message>
        <source>Take dots</source>
        <translation>표 빼기</translation>
    </message>
    <message>
        <source>Count dots</source>
        <translation>표 수 입력</translation>
    </message>
    <message>
        <source>Number of dots</source>
        <translation>표 수 입력</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>첫 투표</translation>
    </message>
    <message>
        <source>Select the touchpoints that get dots.</source>
        <translation>표를 줄 접점을 먼저 고르십시오.</translation>
    </message>
    <message>
        <source>Dots: {dots} · {round}</source>
        <translation>표 {dots} · {round}</translation>
    </message>
    <message>
        <source>The time for “{step}” is up.</source>
        <translation>“{step}” 시간이 다 되었습니다.</translation>
    </message>
</context>
</TS>
