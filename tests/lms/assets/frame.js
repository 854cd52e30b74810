// A content page knows whether it stands in a frame, as the classic LMS does.
document.documentElement.classList.toggle('l-framed', window !== window.top);
