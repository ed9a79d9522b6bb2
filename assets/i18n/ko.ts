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
        <source>feelings {all}: observed {observed}, measured {measured}, assumed {assumed}</source>
        <translation>감정 {all}개: 관찰 {observed}, 측정 {measured}, 가정 {assumed}</translation>
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
</TS>
