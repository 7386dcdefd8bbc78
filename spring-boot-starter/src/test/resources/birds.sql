insert into bird (common_name) values ('black-tailed godwit');
