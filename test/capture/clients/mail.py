import smtplib, sys
with smtplib.SMTP(sys.argv[1], int(sys.argv[2]), timeout=2) as s:
    s.starttls()
    s.sendmail('shop@example.com', ['ada@example.com'], 'Subject: Order 17\n\nThanks')
